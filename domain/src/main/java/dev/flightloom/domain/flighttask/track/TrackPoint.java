package dev.flightloom.domain.flighttask.track;

import dev.flightloom.domain.vocabulary.Position;
import java.time.Instant;

/**
 * Where the aircraft was at one moment (contract chapter 6.5); the height is presumably above the
 * ellipsoid, as everywhere else in this API (1.9).
 */
public record TrackPoint(Instant time, Position.Located position) {

  /** Mean radius of the earth in metres. */
  private static final double EARTH = 6_371_008.8;

  /** Metres over ground to {@code other}, along the great circle of a sphere, heights ignored. */
  public double metresTo(TrackPoint other) {
    var south = Math.toRadians(position.latitude());
    var north = Math.toRadians(other.position.latitude());
    var halfEast = Math.sin(Math.toRadians(other.position.longitude() - position.longitude()) / 2);
    var halfNorth = Math.sin((north - south) / 2);
    var square = halfNorth * halfNorth + Math.cos(south) * Math.cos(north) * halfEast * halfEast;
    return 2 * EARTH * Math.asin(Math.sqrt(Math.min(1, square)));
  }
}
