package dev.flightloom.domain.reconstruction.capture;

/** Bare name of a file in the bucket, without folders; unique within one resource. */
public record ObjectName(String value) {
  public ObjectName {
    if (value.isBlank() || value.contains("/")) {
      throw new IllegalArgumentException("no bare file name: '" + value + "'");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
