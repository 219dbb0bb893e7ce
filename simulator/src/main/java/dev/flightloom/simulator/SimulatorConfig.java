package dev.flightloom.simulator;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Settings of the embedded FlightHub simulator; all have defaults, none is a secret. */
@ConfigMapping(prefix = "flightloom.simulator")
public interface SimulatorConfig {
  /** Whether the endpoints below {@code /simulator} exist; {@code false} in live mode. */
  @WithDefault("true")
  boolean enabled();

  /** Pace of simulated time: {@code real}, {@code frozen} or {@code xN} for N times as fast. */
  @WithDefault("real")
  String clock();

  /** Simulated time at the start; the machine's time where absent. */
  Optional<Instant> clockStart();

  /** Seed of all generated ids and keys; drawn at random where absent. */
  Optional<Long> seed();

  /** The only accepted organisation key; where absent any non-blank one is accepted. */
  Optional<String> organizationKey();

  /** Named set of quirks to start with, see {@code Profiles}. */
  @WithDefault("contract")
  String profile();

  /** Scenario to begin with: the name of one that ships, or a file; none where absent. */
  Optional<String> scenario();

  /** How long an upload grant lives, in simulated time. */
  @WithDefault("PT1H")
  Duration grantLifetime();

  /** How long a signed download link lives, in simulated time. */
  @WithDefault("PT1H")
  Duration linkLifetime();

  /** Images that all reconstructions together may consume; unlimited where absent. */
  Optional<Long> imageQuota();

  /** Number of requests that the request journal keeps; the oldest go first. */
  @WithDefault("50000")
  int journalCapacity();

  /** Whether the admin endpoints also answer callers that are not on loopback. */
  @WithDefault("false")
  boolean remoteAdmin();

  /** File that keeps the world between two processes; the world is in memory where absent. */
  Optional<Path> snapshotFile();

  /** Durations of a reconstruction, in simulated time. */
  BuildConfig build();

  /** Durations around a flight, in simulated time. */
  FlightConfig flight();

  /** Durations around a flight, in simulated time. */
  interface FlightConfig {
    /** Time between a launch and the take-off (contract 6.1: about 20 s). */
    @WithDefault("PT20S")
    Duration takeoff();

    /** Time between the landing and the first file. */
    @WithDefault("PT1M")
    Duration mediaDelay();

    /** Time that the dock takes for each file. */
    @WithDefault("PT6S")
    Duration mediaPerFile();

    /** Time between the landing and the track. */
    @WithDefault("PT3M")
    Duration trackDelay();
  }

  /** Durations of a reconstruction, in simulated time. */
  interface BuildConfig {
    /** Time in status 12 before a free slot is taken. */
    @WithDefault("PT0.5S")
    Duration queue();

    /** Time in status 14, whatever the number of images. */
    @WithDefault("PT2S")
    Duration base();

    /** Time in status 14 added per image. */
    @WithDefault("PT0.005S")
    Duration perImage();

    /** Time in status 15 before the model shows 9 and packing may begin. */
    @WithDefault("PT0.5S")
    Duration importing();

    /** Time that packing the archive takes. */
    @WithDefault("PT1S")
    Duration zip();

    /** Time between a resource's deletion being asked for and done. */
    @WithDefault("PT1S")
    Duration deletion();
  }
}
