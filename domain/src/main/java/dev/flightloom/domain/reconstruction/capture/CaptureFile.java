package dev.flightloom.domain.reconstruction.capture;

import java.time.Instant;

/** One file of a reconstruction; {@code path} is relative to the folder, {@code name} is unique. */
public record CaptureFile(
    String path,
    ObjectName name,
    long sizeInBytes,
    Instant modifiedAt,
    boolean photo,
    FileState state) {

  /** The same file in another state. */
  public CaptureFile in(FileState next) {
    return new CaptureFile(path, name, sizeInBytes, modifiedAt, photo, next);
  }
}
