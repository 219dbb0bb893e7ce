package dev.flightloom.domain.annotation;

import dev.flightloom.domain.vocabulary.Position;

/** One place of a shape in degrees of WGS84; the altitude is ellipsoidal, in metres. */
public record Vertex(double longitude, double latitude, double altitudeInMetres) {
  private static final double EARTH_RADIUS_IN_KILOMETRES = 6371;

  public Vertex {
    if (!(Math.abs(longitude) <= 180)) {
      throw new IllegalArgumentException(
          "has longitude " + longitude + ", but -180 to 180 is accepted");
    }
    if (!(Math.abs(latitude) <= 90)) {
      throw new IllegalArgumentException(
          "has latitude "
              + latitude
              + ", but -90 to 90 is accepted; longitude comes first, then latitude");
    }
    if (!Double.isFinite(altitudeInMetres)) {
      throw new IllegalArgumentException("has an altitude that is no number");
    }
  }

  /** A place on the ground. */
  public static Vertex of(double longitude, double latitude) {
    return new Vertex(longitude, latitude, 0);
  }

  /** True at 0,0, which is what devices without a fix report. */
  boolean isZero() {
    return longitude == 0 && latitude == 0;
  }

  /** Distance over the ground on a sphere, which is exact enough to doubt a place. */
  double kilometresTo(Position.Located place) {
    var north = Math.toRadians(place.latitude() - latitude);
    var east = Math.toRadians(place.longitude() - longitude);
    var chord =
        Math.pow(Math.sin(north / 2), 2)
            + Math.cos(Math.toRadians(latitude))
                * Math.cos(Math.toRadians(place.latitude()))
                * Math.pow(Math.sin(east / 2), 2);
    return 2 * EARTH_RADIUS_IN_KILOMETRES * Math.asin(Math.min(1, Math.sqrt(chord)));
  }
}
