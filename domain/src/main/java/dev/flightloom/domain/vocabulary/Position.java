package dev.flightloom.domain.vocabulary;

/** Where something is in WGS84, or that nobody knows; FlightHub's 0,0 means no fix. */
public sealed interface Position {

  /** The position that is not known. */
  Position UNKNOWN = new Unlocated();

  /** Degrees north and east in WGS84; the altitude is ellipsoidal, in metres. */
  record Located(double latitude, double longitude, double altitudeInMetres) implements Position {
    public Located {
      if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
        throw new IllegalArgumentException("no place on earth: " + latitude + ", " + longitude);
      }
    }
  }

  /** No fix, or nothing recorded. */
  record Unlocated() implements Position {}

  /** Reads 0,0 and impossible values as {@link Unlocated}. */
  static Position of(double latitude, double longitude, double altitudeInMetres) {
    var possible = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
    var fixed = latitude != 0 || longitude != 0;
    return possible && fixed ? new Located(latitude, longitude, altitudeInMetres) : UNKNOWN;
  }
}
