package dev.flightloom.simulator.flight.path;

/** A place in the air: WGS84 degrees and metres above the take-off point. */
public record Point(double latitude, double longitude, double elevation) {
  private static final double METRES_PER_DEGREE = 111_320;

  /** Metres over ground. */
  public double groundMetresTo(Point other) {
    return Math.hypot(north(other), east(other));
  }

  /** Metres through the air. */
  public double metresTo(Point other) {
    return Math.hypot(groundMetresTo(other), other.elevation - elevation);
  }

  /** Degrees clockwise from north, -180 to 180; 0 for the same place. */
  public double headingTo(Point other) {
    return Math.toDegrees(Math.atan2(east(other), north(other)));
  }

  /** The place at a share (0 to 1) of the way to another. */
  Point towards(Point other, double share) {
    return new Point(
        latitude + (other.latitude - latitude) * share,
        longitude + (other.longitude - longitude) * share,
        elevation + (other.elevation - elevation) * share);
  }

  Point at(double newElevation) {
    return new Point(latitude, longitude, newElevation);
  }

  private double north(Point other) {
    return (other.latitude - latitude) * METRES_PER_DEGREE;
  }

  private double east(Point other) {
    return (other.longitude - longitude) * METRES_PER_DEGREE * Math.cos(Math.toRadians(latitude));
  }
}
