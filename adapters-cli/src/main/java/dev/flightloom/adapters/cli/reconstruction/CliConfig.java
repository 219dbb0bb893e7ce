package dev.flightloom.adapters.cli.reconstruction;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of the command line. */
@ConfigMapping(prefix = "flightloom.cli")
public interface CliConfig {
  /** Folder that keeps the made-up photos and the models of the demo. */
  @WithDefault("${flightloom.data-directory:${user.home}/.flightloom}/demo")
  String demoFolder();
}
