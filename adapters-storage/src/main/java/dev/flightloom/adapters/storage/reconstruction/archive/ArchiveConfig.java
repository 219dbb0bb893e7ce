package dev.flightloom.adapters.storage.reconstruction.archive;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What an archive may hold before it is taken for hostile. */
@ConfigMapping(prefix = "flightloom.archive")
public interface ArchiveConfig {

  /** Most files and folders of one archive. */
  @WithDefault("2000000")
  int maxEntries();

  /** Most bytes that one archive may unpack to. */
  @WithDefault("1024G")
  MemorySize maxSize();

  /** How many times larger than packed an archive may become, beyond its first 64 MiB. */
  @WithDefault("100")
  int maxRatio();
}
