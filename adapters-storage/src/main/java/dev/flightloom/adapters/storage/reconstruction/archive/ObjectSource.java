package dev.flightloom.adapters.storage.reconstruction.archive;

import dev.flightloom.adapters.storage.client.Refusal;
import dev.flightloom.adapters.storage.client.StoreErrors;
import dev.flightloom.domain.failure.Denied;
import dev.flightloom.domain.failure.NotFound;
import dev.flightloom.domain.reconstruction.capture.UploadGrant;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;

/** An object of FlightHub's bucket, for FlightHub editions that name a key and no address. */
record ObjectSource(S3Client client, UploadGrant grant, String key) implements ArchiveSource {

  @Override
  public Delivery open(long offset, String etag) throws IOException {
    try {
      return offset == 0 ? delivery(0, get(b -> {})) : delivery(offset, get(behind(offset, etag)));
    } catch (SdkClientException e) {
      throw new IOException(e);
    } catch (SdkException e) {
      return switch (StoreErrors.read(e, grant)) {
        case Refusal.OtherObject _ when offset > 0 -> open(0, "");
        case Refusal.Expired _ ->
            throw new Denied(
                "archive.link-expired", "the grant for " + key + " expired", "Ask for a new one.");
        case Refusal.Missing _ ->
            throw new NotFound(
                "archive.not-found", "the store has no " + key, "Check it at FlightHub.");
        case Refusal.Because _, Refusal.OtherObject _, Refusal.UnknownUpload _ ->
            throw StoreErrors.failure(e, grant);
      };
    }
  }

  private static Consumer<GetObjectRequest.Builder> behind(long offset, String etag) {
    return b -> {
      b.range("bytes=" + offset + "-");
      if (!etag.isEmpty()) {
        b.ifMatch(etag);
      }
    };
  }

  private ResponseInputStream<GetObjectResponse> get(Consumer<GetObjectRequest.Builder> how) {
    var request = GetObjectRequest.builder().bucket(grant.store().bucket()).key(key);
    how.accept(request);
    return client.getObject(request.build());
  }

  private static Delivery delivery(long offset, ResponseInputStream<GetObjectResponse> answer) {
    var head = answer.response();
    var start = head.contentRange() == null ? 0 : offset;
    var etag = Optional.ofNullable(head.eTag()).orElse("");
    return new Delivery(start, start + head.contentLength(), etag, answer);
  }
}
