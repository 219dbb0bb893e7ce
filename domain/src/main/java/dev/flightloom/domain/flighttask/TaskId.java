package dev.flightloom.domain.flighttask;

/** Identifies a flight task. */
public record TaskId(String value) {
  public TaskId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("flight task id is blank");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
