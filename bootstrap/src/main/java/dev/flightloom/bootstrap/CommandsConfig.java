package dev.flightloom.bootstrap;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Whether anything may be moved. */
@ConfigMapping(prefix = "flightloom.commands")
public interface CommandsConfig {

  /** Opens everything that moves a dock or an aircraft; off, each attempt is refused and noted. */
  @WithDefault("false")
  boolean enabled();
}
