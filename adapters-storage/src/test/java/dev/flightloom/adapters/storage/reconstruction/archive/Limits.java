package dev.flightloom.adapters.storage.reconstruction.archive;

import io.quarkus.runtime.configuration.MemorySize;
import java.math.BigInteger;

/** Limits that a test's archive can reach. */
record Limits(int maxEntries, long maxBytes, int maxRatio) implements ArchiveConfig {

  static Limits wide() {
    return new Limits(1000, 1L << 30, 100);
  }

  @Override
  public MemorySize maxSize() {
    return new MemorySize(BigInteger.valueOf(maxBytes));
  }
}
