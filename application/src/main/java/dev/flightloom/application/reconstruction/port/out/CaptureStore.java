package dev.flightloom.application.reconstruction.port.out;

import dev.flightloom.domain.reconstruction.ReconstructionId;
import dev.flightloom.domain.reconstruction.capture.CaptureFile;
import dev.flightloom.domain.reconstruction.capture.ETag;
import dev.flightloom.domain.reconstruction.capture.ObjectKey;
import dev.flightloom.domain.reconstruction.capture.StoredObject;
import dev.flightloom.domain.reconstruction.capture.UploadGrant;

/**
 * FlightHub's bucket, written with a temporary grant (contract chapters 10.1 and 11.1);
 * thread-safe. One call is one try: it raises {@code Unavailable} and {@code Throttled} and never
 * repeats by itself.
 */
public interface CaptureStore {
  /**
   * Sends a file as {@link UploadGrant#keyFor} says, reading it once, in parts when it is large; an
   * MD5-like ETag that differs from the bytes read is {@code Unavailable} with {@code
   * store.corrupted}.
   *
   * @throws dev.flightloom.domain.failure.Rejected {@code file.changed} when the file is not as
   *     long as planned or cannot be read any more
   */
  Outcome store(ReconstructionId id, UploadGrant grant, CaptureFile file, Content content);

  /** Whether an object is there: asked after a crash, without sending. */
  Presence find(UploadGrant grant, ObjectKey key);

  /** Ends a multipart upload that is not wanted any more; nothing happens when there is none. */
  void abandon(ReconstructionId id, UploadGrant grant, ObjectKey key);

  /** Proves that the grant can write: puts and deletes a small object. */
  void probe(UploadGrant grant);

  /** How sending ended. */
  sealed interface Outcome {
    /** The store confirmed the object. */
    record Stored(StoredObject object) implements Outcome {}

    /** The store refused the grant as expired; a new one is needed. */
    record GrantExpired() implements Outcome {}
  }

  /** What the store says of an object. */
  sealed interface Presence {
    /** It is there. */
    record Present(long sizeInBytes, ETag etag) implements Presence {}

    /** It is not there. */
    record Absent() implements Presence {}

    /** The grant does not allow the question, or has expired. */
    record Untold() implements Presence {}
  }
}
