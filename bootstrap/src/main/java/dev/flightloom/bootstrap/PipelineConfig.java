package dev.flightloom.bootstrap;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Pace and patience of the pipeline. */
@ConfigMapping(prefix = "flightloom.pipeline")
public interface PipelineConfig {

  /** How files are sent and registered. */
  Upload upload();

  /** How failed calls and steps are repeated. */
  Retry retry();

  /** How a start whose answer was lost is settled, and how long to wait for room. */
  Start start();

  /** How often builds are looked at. */
  Polling polling();

  /** How files are sent and registered. */
  interface Upload {
    /** Most files on their way at the same time. */
    @WithDefault("8")
    int parallelFiles();

    /** A grant is replaced when less of its life is left. */
    @WithDefault("PT5M")
    Duration grantMargin();

    /** How often names that FlightHub left out of an answer are sent again. */
    @WithDefault("3")
    int registrationRounds();

    /** How often a resource is looked up before a name counts as missing. */
    @WithDefault("3")
    int lookUps();

    /** Pause between two of these look-ups. */
    @WithDefault("PT5S")
    Duration lookUpPause();
  }

  /** How failed calls and steps are repeated. */
  interface Retry {
    /** Most tries of one call, the first included. */
    @WithDefault("4")
    int attempts();

    /** Pause before the second try; it doubles from there. */
    @WithDefault("PT1S")
    Duration first();

    /** Longest pause. */
    @WithDefault("PT1M")
    Duration ceiling();

    /** Retries that one step may spend without a success in between. */
    @WithDefault("20")
    int quota();
  }

  /** How a start is settled. */
  interface Start {
    /** How often the running builds are asked before deciding. */
    @WithDefault("4")
    int lookUps();

    /** Pause between two of these look-ups; a slow start has that long to show up. */
    @WithDefault("PT10S")
    Duration pause();

    /**
     * Time after the call in which a started build is certainly listed as running; later its
     * absence proves nothing and a person decides. Shorter than FlightHub's shortest build.
     */
    @WithDefault("PT2M")
    Duration window();

    /** Pause before a full FlightHub is asked again. */
    @WithDefault("PT30S")
    Duration roomPause();
  }

  /** How often builds are looked at. */
  interface Polling {
    /** Pause after the start. */
    @WithDefault("PT1S")
    Duration first();

    /** Share of a build's age that the next pause lasts. */
    @WithDefault("0.05")
    double share();

    /** Longest pause. */
    @WithDefault("PT1M")
    Duration ceiling();

    /** How long a finished model may stay without a finished archive. */
    @WithDefault("PT2H")
    Duration archiveWait();
  }
}
