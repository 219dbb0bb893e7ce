package dev.flightloom.domain.device.state;

import dev.flightloom.domain.vocabulary.Coded;

/** How far a dock is with a flight task (flighttask_step_code, contract chapter 4.1). */
public enum FlightTaskStep implements Coded {
  PREPARING(0),
  FLYING(1),
  RECOVERING(2),
  CUSTOM_AREA_UPDATE(3),
  TERRAIN_UPDATE(4),
  IDLE(5),
  AIRCRAFT_ABNORMAL(255),
  /** The dock itself does not know. */
  UNKNOWN(256);

  private final int code;

  FlightTaskStep(int code) {
    this.code = code;
  }

  @Override
  public int code() {
    return code;
  }
}
