package dev.flightloom.domain.wayline.plan;

import dev.flightloom.domain.vocabulary.Position;

/**
 * A point of a path: degrees in WGS84, metres by the path's reference, metres per second on the way
 * from here to the next.
 */
public record Waypoint(int index, Place place, Figure heightInMetres, Figure speed) {

  /** Degrees north and east; 0,0 is a place here, and a finding. */
  public record Place(double latitude, double longitude) {
    private static final double EARTH_RADIUS_IN_METRES = 6_371_008.8;

    public Place {
      if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
        throw new IllegalArgumentException("no place on earth: " + latitude + ", " + longitude);
      }
    }

    /** The place of a position that is known. */
    public static Place of(Position.Located position) {
      return new Place(position.latitude(), position.longitude());
    }

    /** Metres to {@code other} along the surface of a sphere, good to half a percent. */
    public double metresTo(Place other) {
      var north = Math.toRadians(other.latitude - latitude);
      var east = Math.toRadians(other.longitude - longitude);
      var cosines = Math.cos(Math.toRadians(latitude)) * Math.cos(Math.toRadians(other.latitude));
      var half = Math.pow(Math.sin(north / 2), 2) + cosines * Math.pow(Math.sin(east / 2), 2);
      return 2 * EARTH_RADIUS_IN_METRES * Math.asin(Math.min(1, Math.sqrt(half)));
    }
  }

  /** Metres to {@code next} with the climb, as far as both heights are told. */
  public double metresTo(Waypoint next) {
    var flat = place.metresTo(next.place);
    if (heightInMetres instanceof Figure.Told(var from)
        && next.heightInMetres instanceof Figure.Told(var to)) {
      return Math.hypot(flat, to - from);
    }
    return flat;
  }
}
