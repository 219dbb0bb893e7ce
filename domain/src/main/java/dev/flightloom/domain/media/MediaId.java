package dev.flightloom.domain.media;

/** Identifies one media file at FlightHub. */
public record MediaId(String value) {
  public MediaId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("media id is blank");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
