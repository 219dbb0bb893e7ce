package dev.flightloom.simulator.flight.path;

/** What an aircraft is doing, with its mode code and word (contract 4.1). */
public enum Phase {
  DOCKED(14, "not_connected"),
  PREPARING(1, "takeoff_preparation"),
  TAKING_OFF(4, "automatic_takeoff"),
  ON_ROUTE(5, "wayline_flight"),
  HOVERING(0, "standby"),
  RETURNING(9, "auto_returning_to_home"),
  LANDING(10, "automatic_landing");

  private final int code;
  private final String word;

  Phase(int code, String word) {
    this.code = code;
    this.word = word;
  }

  /** Number of the mode. */
  public int code() {
    return code;
  }

  /** Word of the mode. */
  public String word() {
    return word;
  }

  /** Whether a command makes sense now; otherwise it is refused with 228406. */
  public boolean takes(Deed.Kind command) {
    return switch (command) {
      case PAUSED -> this == TAKING_OFF || this == ON_ROUTE;
      case RECOVERED -> this == HOVERING;
      case CALLED_HOME -> this == TAKING_OFF || this == ON_ROUTE || this == HOVERING;
      case RETURN_CANCELLED -> this == RETURNING;
      case SUSPENDED, RESTORED -> false;
    };
  }
}
