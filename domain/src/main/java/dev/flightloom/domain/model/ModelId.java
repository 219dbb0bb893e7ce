package dev.flightloom.domain.model;

/** Identifies one model at FlightHub (model_uuid of open modeling). */
public record ModelId(String value) {
  public ModelId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("model id is blank");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
