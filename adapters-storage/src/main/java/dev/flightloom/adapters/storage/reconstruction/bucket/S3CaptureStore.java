package dev.flightloom.adapters.storage.reconstruction.bucket;

import dev.flightloom.adapters.storage.client.Refusal;
import dev.flightloom.adapters.storage.client.StoreClients;
import dev.flightloom.adapters.storage.client.StoreErrors;
import dev.flightloom.application.reconstruction.port.out.CaptureStore;
import dev.flightloom.application.reconstruction.port.out.Content;
import dev.flightloom.application.reconstruction.port.out.PartJournal;
import dev.flightloom.domain.failure.Failure;
import dev.flightloom.domain.failure.Throttled;
import dev.flightloom.domain.failure.Unavailable;
import dev.flightloom.domain.reconstruction.ReconstructionId;
import dev.flightloom.domain.reconstruction.capture.CaptureFile;
import dev.flightloom.domain.reconstruction.capture.ETag;
import dev.flightloom.domain.reconstruction.capture.ObjectKey;
import dev.flightloom.domain.reconstruction.capture.ObjectName;
import dev.flightloom.domain.reconstruction.capture.UploadGrant;
import jakarta.enterprise.context.ApplicationScoped;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;

/** Writes to AWS S3, OSS and S3-like stores through one code path. */
@ApplicationScoped
class S3CaptureStore implements CaptureStore {

  private static final ObjectName PROBE = new ObjectName("flightloom-probe.txt");

  private final StoreClients clients;
  private final FileSender sender;
  private final PartJournal parts;

  S3CaptureStore(StoreClients clients, FileSender sender, PartJournal parts) {
    this.clients = clients;
    this.sender = sender;
    this.parts = parts;
  }

  @Override
  public Outcome store(ReconstructionId id, UploadGrant grant, CaptureFile file, Content content) {
    return sender.send(new Sending(id, grant, file), content);
  }

  @Override
  public Presence find(UploadGrant grant, ObjectKey key) {
    try {
      var head = clients.of(grant).headObject(b -> b.bucket(bucket(grant)).key(key.value()));
      return head.eTag() == null
          ? new Presence.Untold()
          : new Presence.Present(head.contentLength(), new ETag(head.eTag()));
    } catch (SdkException e) {
      return switch (StoreErrors.read(e, grant)) {
        case Refusal.Missing _ -> new Presence.Absent();
        case Refusal.Because(var failure) -> untold(failure);
        case Refusal.Expired _, Refusal.UnknownUpload _, Refusal.OtherObject _ ->
            new Presence.Untold();
      };
    }
  }

  @Override
  public void abandon(ReconstructionId id, UploadGrant grant, ObjectKey key) {
    parts.find(id, key).ifPresent(open -> abort(grant, key, open.uploadId()));
    parts.forget(id, key);
  }

  @Override
  public void probe(UploadGrant grant) {
    var key = grant.keyFor(PROBE).value();
    try {
      var client = clients.of(grant);
      client.putObject(b -> b.bucket(bucket(grant)).key(key), RequestBody.fromString("probe"));
      client.deleteObject(b -> b.bucket(bucket(grant)).key(key));
    } catch (SdkException e) {
      throw StoreErrors.failure(e, grant);
    }
  }

  private void abort(UploadGrant grant, ObjectKey key, String uploadId) {
    try {
      clients
          .of(grant)
          .abortMultipartUpload(b -> b.bucket(bucket(grant)).key(key.value()).uploadId(uploadId));
    } catch (SdkException e) {
      if (StoreErrors.read(e, grant) instanceof Refusal.Because(var failure)) {
        untold(failure);
      }
    }
  }

  /** What passes by itself is worth asking again; a refusal stays one. */
  private static Presence untold(Failure failure) {
    if (failure instanceof Unavailable || failure instanceof Throttled) {
      throw failure;
    }
    return new Presence.Untold();
  }

  private static String bucket(UploadGrant grant) {
    return grant.store().bucket();
  }
}
