package dev.flightloom.application.reconstruction.port.out;

import dev.flightloom.domain.reconstruction.ReconstructionId;
import dev.flightloom.domain.reconstruction.capture.ETag;
import dev.flightloom.domain.reconstruction.capture.ObjectKey;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Finished parts of multipart uploads, so that a restart sends only the missing ones; thread-safe.
 */
public interface PartJournal {
  /** The open upload of an object. */
  Optional<OpenUpload> find(ReconstructionId id, ObjectKey key);

  /** Notes a new upload, forgetting an older one of the same object. */
  void begin(ReconstructionId id, ObjectKey key, String uploadId, long partSize);

  /** Notes one finished part; part numbers start at 1. */
  void finished(ReconstructionId id, ObjectKey key, int part, ETag etag);

  /** Forgets the upload once the object is complete. */
  void forget(ReconstructionId id, ObjectKey key);

  /** An upload with the parts that the store confirmed. */
  record OpenUpload(String uploadId, long partSize, Map<Integer, ETag> parts) {
    public OpenUpload {
      parts = java.util.Collections.unmodifiableMap(new TreeMap<>(parts));
    }
  }
}
