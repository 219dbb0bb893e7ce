package dev.flightloom.adapters.storage.reconstruction.bucket;

import dev.flightloom.domain.reconstruction.ReconstructionId;
import dev.flightloom.domain.reconstruction.capture.CaptureFile;
import dev.flightloom.domain.reconstruction.capture.ContentHashes;
import dev.flightloom.domain.reconstruction.capture.ETag;
import dev.flightloom.domain.reconstruction.capture.ObjectKey;
import dev.flightloom.domain.reconstruction.capture.StoredObject;
import dev.flightloom.domain.reconstruction.capture.UploadGrant;

/** One file on its way to one place. */
record Sending(ReconstructionId id, UploadGrant grant, CaptureFile file) {

  ObjectKey key() {
    return grant.keyFor(file.name());
  }

  String bucket() {
    return grant.store().bucket();
  }

  StoredObject stored(ETag etag, ContentHashes hashes) {
    return new StoredObject(grant.id(), key(), etag, hashes);
  }
}
