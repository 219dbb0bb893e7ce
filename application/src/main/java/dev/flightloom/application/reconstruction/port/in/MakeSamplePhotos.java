package dev.flightloom.application.reconstruction.port.in;

import java.nio.file.Path;

/** Makes a believable photo set of a mapping flight. */
@FunctionalInterface
public interface MakeSamplePhotos {
  /** Writes {@code count} JPEGs with EXIF and DJI XMP; existing ones of the same set are kept. */
  void make(Path folder, int count);
}
