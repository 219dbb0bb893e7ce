package dev.flightloom.bootstrap;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Pace and patience of watching a flight task. */
@ConfigMapping(prefix = "flightloom.watch")
public interface WatchConfig {

  /** Pause between two looks, of two calls each. */
  @WithDefault("PT10S")
  Duration pace();

  /** Time after the planned begin from which a task that still waits is called overdue. */
  @WithDefault("PT2M")
  Duration startGrace();

  /** Longest wait for the photos of a flight that is over. */
  @WithDefault("PT30M")
  Duration mediaWait();

  /** Looks in a row that may fail. */
  @WithDefault("6")
  int patience();
}
