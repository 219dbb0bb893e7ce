package dev.flightloom.adapters.storage.reconstruction.bucket;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** When files are sent in parts. */
@ConfigMapping(prefix = "flightloom.upload")
public interface UploadConfig {

  /** Files of this size and more are sent in parts that a restart need not repeat. */
  @WithDefault("64M")
  MemorySize partThreshold();

  /** Size of a part, at least 5M; larger for files that would need more than 10 000 parts. */
  @WithDefault("16M")
  MemorySize partSize();
}
