package dev.flightloom.domain.reconstruction.capture;

/** Full key of an object in the bucket. */
public record ObjectKey(String value) {
  public ObjectKey {
    if (value.isBlank()) {
      throw new IllegalArgumentException("object key is blank");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
