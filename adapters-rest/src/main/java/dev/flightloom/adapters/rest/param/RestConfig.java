package dev.flightloom.adapters.rest.param;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How the REST API behaves. */
@ConfigMapping(prefix = "flightloom.rest")
public interface RestConfig {

  /** Pause between two looks at the journal for an open event stream. */
  @WithDefault("500ms")
  Duration eventInterval();

  /** Longest silence of an event stream; then a comment is sent, so that proxies keep it open. */
  @WithDefault("15s")
  Duration eventHeartbeat();

  /** Largest JSON body or JSON part of an upload, below 2 GB. */
  @WithDefault("1M")
  MemorySize maxJsonSize();
}
