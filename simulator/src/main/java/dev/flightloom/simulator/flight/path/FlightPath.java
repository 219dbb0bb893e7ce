package dev.flightloom.simulator.flight.path;

import dev.flightloom.simulator.world.Route;
import java.util.ArrayList;
import java.util.List;

/**
 * The whole way of an aircraft from take-off to landing, as it is known now.
 *
 * @param ahead what a pause or a call home left of the route, for a recovery
 */
public record FlightPath(List<Leg> legs, List<Leg> ahead) {
  private static final double CLIMB = 4;
  private static final double CRUISE = 12;
  private static final double SINK = 3;
  private static final double HOVER = 4;

  public FlightPath {
    legs = List.copyOf(legs);
    ahead = List.copyOf(ahead);
  }

  /** The way that a route means: up, along it with photos, home at the return altitude, down. */
  public static FlightPath planned(Route route, Point dock, int returnAltitude, int photos) {
    var legs = new ArrayList<Leg>();
    var first = route.waypoints().getFirst();
    var at = dock.at(first.height());
    legs.add(Leg.between(Phase.TAKING_OFF, dock, at, CLIMB, 0));
    for (int i = 0; i < route.waypoints().size(); i++) {
      var waypoint = route.waypoints().get(i);
      var next = new Point(waypoint.latitude(), waypoint.longitude(), waypoint.height());
      legs.add(Leg.between(Phase.ON_ROUTE, at, next, i == 0 ? CRUISE : waypoint.speed(), i));
      legs.add(Leg.hover(Phase.ON_ROUTE, next, Math.max(HOVER, photos), i, photos));
      at = next;
    }
    legs.addAll(home(at, dock, returnAltitude, route.waypoints().size() - 1));
    return new FlightPath(legs, List.of());
  }

  static List<Leg> home(Point from, Point dock, int returnAltitude, int waypoint) {
    double height = Math.max(from.elevation(), returnAltitude);
    return List.of(
        Leg.between(Phase.RETURNING, from, from.at(height), CLIMB, waypoint),
        Leg.between(Phase.RETURNING, from.at(height), dock.at(height), CRUISE, waypoint),
        Leg.between(Phase.LANDING, dock.at(height), dock, SINK, waypoint));
  }

  /** Seconds from take-off to landing. */
  public double seconds() {
    return legs.stream().mapToDouble(Leg::seconds).sum();
  }

  /** Metres through the air until a moment. */
  public double metresUntil(double moment) {
    return cut(moment).legs().stream().mapToDouble(each -> each.from().metresTo(each.to())).sum();
  }

  /** The legs until a moment as {@code legs}, those from it on as {@code ahead}. */
  FlightPath cut(double moment) {
    var before = new ArrayList<Leg>();
    var after = new ArrayList<Leg>();
    double begin = 0;
    for (var leg : legs) {
      double passed = moment - begin;
      if (passed >= leg.seconds()) {
        before.add(leg);
      } else if (passed <= 0) {
        after.add(leg);
      } else {
        before.add(leg.before(passed));
        after.add(leg.after(passed));
      }
      begin += leg.seconds();
    }
    return new FlightPath(before, after);
  }

  /** Where the aircraft is at a moment, in seconds from take-off. */
  public AirMoment at(double moment) {
    var rest = cut(Math.max(0, moment)).ahead();
    return rest.isEmpty() ? AirMoment.landed(legs.getLast()) : AirMoment.in(rest.getFirst());
  }
}
