package dev.flightloom.domain.livestream;

/** Identifies a forwarder (converter_id, contract chapter 5.3). */
public record ForwarderId(String value) {
  public ForwarderId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("forwarder id is blank");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
