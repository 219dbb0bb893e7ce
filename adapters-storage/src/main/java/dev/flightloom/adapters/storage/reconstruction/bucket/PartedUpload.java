package dev.flightloom.adapters.storage.reconstruction.bucket;

import dev.flightloom.adapters.storage.client.Refusal;
import dev.flightloom.adapters.storage.client.StoreErrors;
import dev.flightloom.application.reconstruction.port.out.PartJournal;
import dev.flightloom.application.reconstruction.port.out.PartJournal.OpenUpload;
import dev.flightloom.domain.reconstruction.capture.ETag;
import dev.flightloom.domain.reconstruction.capture.StoredObject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.CompletedPart;
import software.amazon.awssdk.services.s3.model.S3Exception;

/**
 * Sends one large file in parts, in order and in one read; parts that the journal knows are only
 * hashed. Not thread-safe.
 */
final class PartedUpload {

  private static final int MOST_PARTS = 10_000;

  private final S3Client client;
  private final PartJournal journal;
  private final Sending sending;
  private final SentContent content;
  private final List<CompletedPart> parts = new ArrayList<>();
  private final List<String> md5OfParts = new ArrayList<>();

  PartedUpload(S3Client client, PartJournal journal, Sending sending, SentContent content) {
    this.client = client;
    this.journal = journal;
    this.sending = sending;
    this.content = content;
  }

  /** Continues what the journal knows, or begins with parts of {@code partSize}. */
  StoredObject send(long partSize) throws IOException {
    var open = journal.find(sending.id(), sending.key()).orElseGet(() -> begin(fitting(partSize)));
    var left = sending.file().sizeInBytes();
    for (var number = 1; left > 0; number++) {
      var size = Math.min(open.partSize(), left);
      part(open, number, size);
      left -= size;
    }
    var etag = complete(open);
    var hashes = content.hashes();
    journal.forget(sending.id(), sending.key());
    return sending.stored(etag, hashes);
  }

  private long fitting(long partSize) {
    var smallest = (sending.file().sizeInBytes() + MOST_PARTS - 1) / MOST_PARTS;
    return Math.max(partSize, smallest);
  }

  private OpenUpload begin(long partSize) {
    var uploadId =
        client
            .createMultipartUpload(b -> b.bucket(sending.bucket()).key(sending.key().value()))
            .uploadId();
    journal.begin(sending.id(), sending.key(), uploadId, partSize);
    return new OpenUpload(uploadId, partSize, Map.of());
  }

  private void part(OpenUpload open, int number, long size) throws IOException {
    var part = new PartContent(content, size);
    var known = open.parts().get(number);
    if (known == null) {
      known = sendPart(open, number, size, part);
    } else if (!known.agreesWith(part.skip())) {
      content.markChanged();
      journal.forget(sending.id(), sending.key());
      throw new IOException("part " + number + " has other bytes than those already sent");
    }
    md5OfParts.add(part.md5());
    parts.add(CompletedPart.builder().partNumber(number).eTag(known.value()).build());
  }

  private ETag sendPart(OpenUpload open, int number, long size, PartContent part) {
    var answer =
        client.uploadPart(
            b ->
                b.bucket(sending.bucket())
                    .key(sending.key().value())
                    .uploadId(open.uploadId())
                    .partNumber(number)
                    .contentLength(size),
            RequestBody.fromContentProvider(() -> part, size, "application/octet-stream"));
    var etag = StoredMarks.checked(answer.eTag(), part.md5(), sending);
    journal.finished(sending.id(), sending.key(), number, etag);
    return etag;
  }

  private ETag complete(OpenUpload open) {
    try {
      var answer =
          client.completeMultipartUpload(b ->
              b.bucket(sending.bucket())
                  .key(sending.key().value())
                  .uploadId(open.uploadId())
                  .multipartUpload(m -> m.parts(parts)));
      return StoredMarks.present(answer.eTag(), sending);
    } catch (S3Exception e) {
      return completedBefore(e).orElseThrow(() -> e);
    }
  }

  /** An upload that the store no longer knows may be complete already, its answer lost. */
  private Optional<ETag> completedBefore(S3Exception error) {
    if (!(StoreErrors.read(error, sending.grant()) instanceof Refusal.UnknownUpload)) {
      return Optional.empty();
    }
    try {
      var object = client.headObject(b -> b.bucket(sending.bucket()).key(sending.key().value()));
      return Optional.of(StoredMarks.present(object.eTag(), sending))
          .filter(etag -> etag.value().equalsIgnoreCase(StoredMarks.ofParts(md5OfParts)));
    } catch (S3Exception e) {
      error.addSuppressed(e);
      return Optional.empty();
    }
  }
}
