package dev.flightloom.adapters.persistence.reconstruction;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How durable work is done. */
@ConfigMapping(prefix = "flightloom.work")
public interface WorkConfig {

  /** Most reconstructions that one process advances at the same time. */
  @WithDefault("4")
  int parallel();

  /** How often the journal is asked for due work; work that is due at once does not wait for it. */
  @WithDefault("1S")
  Duration pollInterval();

  /** How long stopping waits for what runs before it is interrupted. */
  @WithDefault("5S")
  Duration stopWithin();
}
