package dev.flightloom.application.reconstruction.port.out;

import java.nio.file.Path;

/** Makes photos for demonstrations. */
public interface SamplePhotos {
  /** Writes {@code count} JPEGs of a flight grid; the same count gives the same bytes. */
  void make(Path folder, int count);
}
