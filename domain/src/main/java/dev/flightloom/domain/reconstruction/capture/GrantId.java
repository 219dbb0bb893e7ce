package dev.flightloom.domain.reconstruction.capture;

/** Our own name for one upload grant; FlightHub gives none. */
public record GrantId(String value) {
  public GrantId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("grant id is blank");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
