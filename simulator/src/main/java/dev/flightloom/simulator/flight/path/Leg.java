package dev.flightloom.simulator.flight.path;

/**
 * A stretch of a flight at one speed; it has as many components as a stretch has facts.
 *
 * @param waypoint index from 0 of the waypoint that it belongs to
 * @param photos taken in its last seconds, one per second
 */
public record Leg(Phase phase, Point from, Point to, double seconds, int waypoint, int photos) {

  static Leg between(Phase phase, Point from, Point to, double speed, int waypoint) {
    return new Leg(phase, from, to, from.metresTo(to) / speed, waypoint, 0);
  }

  static Leg hover(Phase phase, Point at, double seconds, int waypoint, int photos) {
    return new Leg(phase, at, at, seconds, waypoint, photos);
  }

  Point pointAfter(double passed) {
    return seconds <= 0 ? to : from.towards(to, Math.clamp(passed / seconds, 0, 1));
  }

  /** The part before a moment; photos belong to the end. */
  Leg before(double passed) {
    return new Leg(phase, from, pointAfter(passed), passed, waypoint, 0);
  }

  /** The part from a moment on. */
  Leg after(double passed) {
    return new Leg(phase, pointAfter(passed), to, seconds - passed, waypoint, photos);
  }
}
