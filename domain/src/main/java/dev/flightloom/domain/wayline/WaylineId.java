package dev.flightloom.domain.wayline;

/** Identifies a flight route; FlightHub calls it id, uuid or wayline_uuid by place (chapter 7). */
public record WaylineId(String value) {
  public WaylineId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("route id is blank");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
