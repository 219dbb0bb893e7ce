package dev.flightloom.domain.flighttask.readiness;

import static dev.flightloom.domain.flighttask.readiness.ReadinessCode.Nature.DECIDABLE;
import static dev.flightloom.domain.flighttask.readiness.ReadinessCode.Nature.FINAL;
import static dev.flightloom.domain.flighttask.readiness.ReadinessCode.Nature.PASSING;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everything that a readiness check may find; the words never change between releases. */
public enum ReadinessCode {
  DOCK_NOT_IN_PROJECT("dock.not-in-project", FINAL),
  DOCK_OFFLINE("dock.offline", DECIDABLE),
  DOCK_ONLINE_UNTOLD("dock.online-not-told", DECIDABLE),
  DOCK_STATE_UNTOLD("dock.state-not-told", DECIDABLE),
  DOCK_BUSY("dock.busy", PASSING),
  DOCK_MODE_UNTOLD("dock.mode-not-told", PASSING),
  EMERGENCY_STOP("dock.emergency-stop", FINAL),
  EMERGENCY_STOP_UNTOLD("dock.emergency-stop-not-told", DECIDABLE),
  COVER_ABNORMAL("dock.cover-abnormal", FINAL),
  COVER_OPEN("dock.cover-open", PASSING),
  COVER_UNTOLD("dock.cover-not-told", DECIDABLE),
  AIRCRAFT_UNTOLD("aircraft.not-told", DECIDABLE),
  AIRCRAFT_AWAY("aircraft.not-in-dock", PASSING),
  AIRCRAFT_PLACE_UNTOLD("aircraft.place-not-told", PASSING),
  AIRCRAFT_STATE_UNTOLD("aircraft.state-not-told", PASSING),
  BATTERY_LOW("battery.low", PASSING),
  BATTERY_UNTOLD("battery.not-told", PASSING),
  RAIN("weather.rain", PASSING),
  RAIN_UNTOLD("weather.rain-not-told", PASSING),
  WIND_STRONG("weather.wind", PASSING),
  WIND_UNTOLD("weather.wind-not-told", PASSING),
  STORAGE_LOW("storage.low", DECIDABLE),
  STORAGE_UNTOLD("storage.not-told", DECIDABLE),
  HEALTH_WARNING("health.imminent-warning", DECIDABLE),
  HEALTH_UNTOLD("health.not-told", DECIDABLE),
  RTK_NOT_FIXED("rtk.not-fixed", PASSING),
  RTK_UNTOLD("rtk.not-told", PASSING),
  ROUTE_NOT_FOUND("route.not-found", FINAL),
  ROUTE_TOO_SHORT("route.too-short", FINAL),
  ROUTE_FAULTY("route.faulty", DECIDABLE),
  ROUTE_OTHER_AIRCRAFT("route.other-aircraft", DECIDABLE),
  ROUTE_AIRCRAFT_UNTOLD("route.aircraft-not-told", DECIDABLE),
  ROUTE_HEIGHT_UNTOLD("route.height-not-told", DECIDABLE),
  ALTITUDE_BELOW_ROUTE("altitude.below-route", DECIDABLE),
  ALTITUDE_ABOVE_CEILING("altitude.above-ceiling", FINAL),
  ALTITUDE_ABOVE_LIMIT("altitude.above-aircraft-limit", DECIDABLE),
  ALTITUDE_UNUSUAL("altitude.above-500", DECIDABLE),
  START_PAST("start.past", FINAL),
  LANDING_DOCK_NOT_IN_PROJECT("landing-dock.not-in-project", FINAL),
  LANDING_DOCK_OFFLINE("landing-dock.offline", DECIDABLE);

  /** What may be done about a finding. */
  public enum Nature {
    /** Nobody may override it: FlightHub refuses it, or a person must change something first. */
    FINAL,
    /** A person may override it by name. */
    DECIDABLE,
    /** So too; and it says nothing of a start that is far away, for which it only warns. */
    PASSING
  }

  private final String word;
  private final Nature nature;

  ReadinessCode(String word, Nature nature) {
    this.word = word;
    this.nature = nature;
  }

  /** Stable dotted word, which an override names. */
  public String word() {
    return word;
  }

  /** What may be done about it. */
  public Nature nature() {
    return nature;
  }

  /** True where a person may override it by name. */
  public boolean isOverridable() {
    return nature != FINAL;
  }

  /**
   * The code of an override.
   *
   * @throws IllegalArgumentException when there is none, or when it cannot be overridden
   */
  public static ReadinessCode override(String word) {
    var found =
        Stream.of(values())
            .filter(code -> code.word.equals(word.strip().toLowerCase(Locale.ROOT)))
            .findFirst()
            .orElseThrow(() ->
                new IllegalArgumentException(
                    "is '" + word + "', but one of " + overridable() + " is accepted"));
    if (!found.isOverridable()) {
      throw new IllegalArgumentException("is '" + word + "', which nobody may override");
    }
    return found;
  }

  private static String overridable() {
    return Stream.of(values())
        .filter(ReadinessCode::isOverridable)
        .map(ReadinessCode::word)
        .collect(Collectors.joining(", "));
  }
}
