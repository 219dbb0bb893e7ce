package dev.flightloom.domain.reconstruction;

/** Names the set of photos at FlightHub; chosen by us before the first callback (chapter 10.2). */
public record ResourceId(String value) {
  public ResourceId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("resource id is blank");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
