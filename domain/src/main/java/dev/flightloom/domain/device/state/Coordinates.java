package dev.flightloom.domain.device.state;

import dev.flightloom.domain.vocabulary.Reading;

/** Degrees north and east in WGS84, always a place on earth. */
public record Coordinates(double latitude, double longitude) {
  public Coordinates {
    if (!isPlace(latitude, longitude)) {
      throw new IllegalArgumentException("no place on earth: " + latitude + ", " + longitude);
    }
  }

  /** Reads 0,0, which means that there is no fix (contract chapter 4.1), as untold. */
  public static Reading<Coordinates> of(double latitude, double longitude) {
    var fixed = latitude != 0 || longitude != 0;
    return fixed && isPlace(latitude, longitude)
        ? Reading.told(new Coordinates(latitude, longitude))
        : Reading.untold();
  }

  private static boolean isPlace(double latitude, double longitude) {
    return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
  }
}
