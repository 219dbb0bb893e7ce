package dev.flightloom.adapters.storage.reconstruction.sample;

import java.nio.file.Path;

/** Sample photos for tests of other packages. */
public final class SampleFlight {

  private SampleFlight() {}

  /** Writes {@code count} photos. */
  public static void into(Path folder, int count) {
    new SyntheticSamplePhotos().make(folder, count);
  }
}
