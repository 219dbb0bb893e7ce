package dev.flightloom.bootstrap;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Whether anything may be moved, and when a flight is ready. */
@ConfigMapping(prefix = "flightloom.commands")
public interface CommandsConfig {

  /** Opens everything that moves a dock or an aircraft; off, each attempt is refused and noted. */
  @WithDefault("false")
  boolean enabled();

  /** Highest return altitude of this site in metres above the take-off. */
  @WithDefault("120")
  int returnAltitudeCeiling();

  /** When a flight is ready. */
  Readiness readiness();

  /** How a lost answer is looked up. */
  LookUp lookUp();

  /** When a flight is ready. */
  interface Readiness {
    /** Least charge of the aircraft in percent. */
    @WithDefault("50")
    int leastBattery();

    /** Strongest wind at the dock in metres per second. */
    @WithDefault("8")
    double strongestWind();

    /** Least free share of the dock's storage in percent. */
    @WithDefault("10")
    int leastFreeStorage();

    /** A start further away is not judged by battery, weather and the like of now. */
    @WithDefault("PT30M")
    Duration horizon();
  }

  /** How the lost answer of a command is looked up. */
  interface LookUp {
    /** How often. */
    @WithDefault("4")
    int looks();

    /** Pause before each look; what FlightHub does slowly has that long to show up. */
    @WithDefault("PT5S")
    Duration pause();
  }
}
