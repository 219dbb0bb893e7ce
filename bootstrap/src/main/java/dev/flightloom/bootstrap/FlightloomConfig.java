package dev.flightloom.bootstrap;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.Optional;

/** Settings of the whole installation. */
@ConfigMapping(prefix = "flightloom")
public interface FlightloomConfig {

  /** Folder of journal, uploaded photos, models and the simulator's world; owner-only. */
  @WithDefault("${user.home}/.flightloom")
  Path dataDirectory();

  /** Id or name of the project that is meant when none is named. */
  Optional<String> project();

  /** Where models go when the caller names no folder; each reconstruction gets its own below. */
  @WithDefault("${flightloom.data-directory}/models")
  Path models();

  /** What this process is; the launcher sets it. */
  @WithDefault("service")
  Role role();

  /** What a process is started for. */
  enum Role {
    /** Serves the API and works on queued reconstructions. */
    SERVICE,
    /** Runs one command. */
    COMMAND,
    /** Is the simulator and nothing else. */
    SIMULATOR
  }
}
