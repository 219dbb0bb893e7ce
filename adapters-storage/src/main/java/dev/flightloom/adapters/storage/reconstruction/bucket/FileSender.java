package dev.flightloom.adapters.storage.reconstruction.bucket;

import dev.flightloom.adapters.storage.client.Refusal;
import dev.flightloom.adapters.storage.client.StoreClients;
import dev.flightloom.adapters.storage.client.StoreErrors;
import dev.flightloom.application.reconstruction.port.out.CaptureStore.Outcome;
import dev.flightloom.application.reconstruction.port.out.Content;
import dev.flightloom.application.reconstruction.port.out.PartJournal;
import dev.flightloom.domain.failure.Failure;
import dev.flightloom.domain.failure.Unavailable;
import dev.flightloom.domain.reconstruction.capture.StoredObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;

/** Sends one file, whole or in parts, and tells what became of it. */
@ApplicationScoped
class FileSender {

  private final StoreClients clients;
  private final PartJournal parts;
  private final UploadConfig config;

  FileSender(StoreClients clients, PartJournal parts, UploadConfig config) {
    this.clients = clients;
    this.parts = parts;
    this.config = config;
  }

  Outcome send(Sending sending, Content content) {
    try {
      return attempt(sending, content);
    } catch (SdkException e) {
      return switch (StoreErrors.read(e, sending.grant())) {
        case Refusal.Expired _ -> new Outcome.GrantExpired();
        case Refusal.UnknownUpload _ -> anew(sending, content);
        case Refusal.Because _, Refusal.OtherObject _, Refusal.Missing _ -> failed(sending, e);
      };
    }
  }

  private Outcome attempt(Sending sending, Content content) {
    var sent = new SentContent(sending.file(), content);
    try (sent) {
      sent.requirePlannedSize();
      return new Outcome.Stored(isLarge(sending) ? parted(sending, sent) : whole(sending, sent));
    } catch (SdkException e) {
      throw sent.isChanged() ? told(sent.trouble(), e) : e;
    } catch (IOException e) {
      throw sent.isChanged() ? told(sent.trouble(), e) : stopped(sending).causedBy(e);
    }
  }

  /** A failure of reading has its own cause already. */
  private static Failure told(Failure failure, Exception cause) {
    return failure.getCause() == null ? failure.causedBy(cause) : failure;
  }

  private boolean isLarge(Sending sending) {
    return sending.file().sizeInBytes() >= config.partThreshold().asLongValue();
  }

  private StoredObject parted(Sending sending, SentContent content) throws IOException {
    return new PartedUpload(clients.of(sending.grant()), parts, sending, content)
        .send(config.partSize().asLongValue());
  }

  private StoredObject whole(Sending sending, SentContent content) {
    var size = sending.file().sizeInBytes();
    var answer =
        clients
            .of(sending.grant())
            .putObject(
                b -> b.bucket(sending.bucket()).key(sending.key().value()).contentLength(size),
                RequestBody.fromContentProvider(() -> content, size, "application/octet-stream"));
    var hashes = content.hashes();
    return sending.stored(StoredMarks.checked(answer.eTag(), hashes.md5(), sending), hashes);
  }

  /** The store forgot the upload that the journal knows, as stores do after some days. */
  private Outcome anew(Sending sending, Content content) {
    parts.forget(sending.id(), sending.key());
    try {
      return attempt(sending, content);
    } catch (SdkException e) {
      return failed(sending, e);
    }
  }

  private Outcome failed(Sending sending, SdkException error) {
    if (!(error instanceof AwsServiceException) && hasExpired(sending)) {
      return new Outcome.GrantExpired();
    }
    throw StoreErrors.failure(error, sending.grant());
  }

  /**
   * A store that refuses expired keys before it has read the body just hangs up; so it is asked
   * without a body.
   */
  private boolean hasExpired(Sending sending) {
    try {
      clients
          .of(sending.grant())
          .getObjectAsBytes(
              b -> b.bucket(sending.bucket()).key(sending.key().value()).range("bytes=0-0"));
      return false;
    } catch (SdkException e) {
      return StoreErrors.read(e, sending.grant()) instanceof Refusal.Expired;
    }
  }

  private static Unavailable stopped(Sending sending) {
    return new Unavailable(
        "store.interrupted",
        "sending " + sending.file().path() + " was stopped",
        "It is sent again when the reconstruction goes on.");
  }
}
