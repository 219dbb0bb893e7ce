package dev.flightloom.simulator.flight.path;

/**
 * What an aircraft is doing at one moment; it has as many components as the thing model shows.
 *
 * @param horizontalSpeed metres per second over ground
 * @param verticalSpeed metres per second, upwards positive
 * @param heading degrees clockwise from north, -180 to 180
 * @param waypoint index from 0 of the waypoint that it flies to or flew to last
 */
public record AirMoment(
    Phase phase,
    Point place,
    double horizontalSpeed,
    double verticalSpeed,
    double heading,
    int waypoint) {

  static AirMoment in(Leg rest) {
    double seconds = Math.max(rest.seconds(), 1e-3);
    return new AirMoment(
        rest.phase(),
        rest.from(),
        rest.from().groundMetresTo(rest.to()) / seconds,
        (rest.to().elevation() - rest.from().elevation()) / seconds,
        rest.from().headingTo(rest.to()),
        rest.waypoint());
  }

  static AirMoment landed(Leg last) {
    return new AirMoment(Phase.DOCKED, last.to(), 0, 0, 0, last.waypoint());
  }

  /** Standing in its dock, before a take-off. */
  public static AirMoment preparing(Point dock) {
    return new AirMoment(Phase.PREPARING, dock, 0, 0, 0, 0);
  }
}
