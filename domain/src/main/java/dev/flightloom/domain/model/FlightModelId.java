package dev.flightloom.domain.model;

/**
 * Identifies a model that was made from a flight; a number, unlike the id of open modeling
 * (contract chapter 8.1).
 */
public record FlightModelId(long value) {
  public FlightModelId {
    if (value < 0) {
      throw new IllegalArgumentException("no model has the id " + value);
    }
  }

  /** Reads the digits of {@code text}. */
  public static FlightModelId valueOf(String text) {
    if (!text.matches("\\d{1,18}")) {
      throw new IllegalArgumentException("is '" + text + "', but a whole number is accepted");
    }
    return new FlightModelId(Long.parseLong(text));
  }

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
