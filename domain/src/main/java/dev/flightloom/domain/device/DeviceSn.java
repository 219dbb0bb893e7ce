package dev.flightloom.domain.device;

/** Serial number printed on a dock or an aircraft. */
public record DeviceSn(String value) {
  public DeviceSn {
    if (value.isBlank()) {
      throw new IllegalArgumentException("device serial number is blank");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
