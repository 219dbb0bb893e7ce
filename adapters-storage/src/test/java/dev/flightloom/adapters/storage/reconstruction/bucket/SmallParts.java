package dev.flightloom.adapters.storage.reconstruction.bucket;

import io.quarkus.runtime.configuration.MemorySize;
import java.math.BigInteger;

/** The smallest parts that S3 allows, for files of two parts and more. */
record SmallParts() implements UploadConfig {

  static final int PART = 5 * 1024 * 1024;

  @Override
  public MemorySize partThreshold() {
    return new MemorySize(BigInteger.valueOf(PART));
  }

  @Override
  public MemorySize partSize() {
    return new MemorySize(BigInteger.valueOf(PART));
  }
}
