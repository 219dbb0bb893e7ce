package dev.flightloom.domain.reconstruction.capture;

import java.time.Instant;

/** One file as found in the folder; {@code path} is relative to it with forward slashes. */
public record ScannedFile(
    String path, long sizeInBytes, Instant modifiedAt, FileContent content, Integrity integrity) {

  /** Name without folders. */
  public String name() {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** Folder below the capture, empty for the capture itself. */
  public String folder() {
    return path.contains("/") ? path.substring(0, path.lastIndexOf('/')) : "";
  }

  /** True for images. */
  public boolean isPhoto() {
    return content instanceof FileContent.Photo;
  }

  /** True when the file can be sent: an intact image or LiDAR file. */
  public boolean isUsable() {
    return integrity instanceof Integrity.Intact && !(content instanceof FileContent.Unsupported);
  }
}
