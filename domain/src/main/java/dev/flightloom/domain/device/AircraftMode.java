package dev.flightloom.domain.device;

import dev.flightloom.domain.vocabulary.Coded;
import dev.flightloom.domain.vocabulary.Reading;

/** How an aircraft flies or stands (mode_code, contract chapter 4.1). */
public enum AircraftMode implements Coded {
  STANDBY(0),
  TAKEOFF_PREPARATION(1),
  TAKEOFF_PREPARATION_COMPLETED(2),
  MANUAL_FLIGHT(3),
  AUTOMATIC_TAKEOFF(4),
  WAYLINE_FLIGHT(5),
  PANORAMIC_PHOTOGRAPHY(6),
  INTELLIGENT_TRACKING(7),
  ADSB_AVOIDANCE(8),
  AUTO_RETURNING_TO_HOME(9),
  AUTOMATIC_LANDING(10),
  FORCED_LANDING(11),
  THREE_BLADE_LANDING(12),
  UPGRADING(13),
  NOT_CONNECTED(14),
  APAS(15),
  VIRTUAL_STICK_STATE(16),
  LIVE_FLIGHT_CONTROLS(17),
  AIRBORNE_RTK_FIXING_MODE(18),
  DOCK_ADDRESS_SELECTING(19),
  POI(20),
  /** On the way to or from the route; its word is not known, so this one is ours. */
  APPROACH_OR_DEPARTURE(21);

  private final int code;

  AircraftMode(int code) {
    this.code = code;
  }

  @Override
  public int code() {
    return code;
  }

  /** Whether the propellers carry it; an aircraft that is not connected may be anywhere. */
  public Reading<Boolean> airborne() {
    return switch (this) {
      case STANDBY, TAKEOFF_PREPARATION, TAKEOFF_PREPARATION_COMPLETED, UPGRADING ->
          Reading.told(false);
      case NOT_CONNECTED -> Reading.untold();
      case MANUAL_FLIGHT,
          AUTOMATIC_TAKEOFF,
          WAYLINE_FLIGHT,
          PANORAMIC_PHOTOGRAPHY,
          INTELLIGENT_TRACKING,
          ADSB_AVOIDANCE,
          AUTO_RETURNING_TO_HOME,
          AUTOMATIC_LANDING,
          FORCED_LANDING,
          THREE_BLADE_LANDING,
          APAS,
          VIRTUAL_STICK_STATE,
          LIVE_FLIGHT_CONTROLS,
          AIRBORNE_RTK_FIXING_MODE,
          DOCK_ADDRESS_SELECTING,
          POI,
          APPROACH_OR_DEPARTURE ->
          Reading.told(true);
    };
  }
}
