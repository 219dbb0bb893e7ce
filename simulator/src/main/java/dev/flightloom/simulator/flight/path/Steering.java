package dev.flightloom.simulator.flight.path;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Bends a path at the moments of commands.
 *
 * @param lowBattery seconds from take-off after which a hovering aircraft flies home by itself
 */
public record Steering(Point dock, int returnAltitude, double lowBattery) {
  private static final double TRANSIT = 8;

  /** The path after a command at a moment; one that makes no sense then changes nothing. */
  public FlightPath obey(FlightPath path, Deed.Kind command, double moment) {
    var now = path.at(moment);
    if (moment < 0 || !now.phase().takes(command)) {
      return path;
    }
    var cut = path.cut(moment);
    boolean hovering = now.phase() == Phase.HOVERING || now.phase() == Phase.RETURNING;
    var left = hovering ? path.ahead() : cut.ahead();
    return switch (command) {
      case PAUSED, RETURN_CANCELLED -> path(cut.legs(), waiting(now, moment), left);
      case CALLED_HOME -> path(cut.legs(), home(now), left);
      case RECOVERED -> path(cut.legs(), onward(now, left), List.of());
      case SUSPENDED, RESTORED -> path;
    };
  }

  private static FlightPath path(List<Leg> before, List<Leg> after, List<Leg> ahead) {
    return new FlightPath(Stream.concat(before.stream(), after.stream()).toList(), ahead);
  }

  private List<Leg> home(AirMoment now) {
    return FlightPath.home(now.place(), dock, returnAltitude, now.waypoint());
  }

  private List<Leg> waiting(AirMoment now, double moment) {
    var legs = new ArrayList<Leg>();
    double seconds = Math.max(1, lowBattery - moment);
    legs.add(Leg.hover(Phase.HOVERING, now.place(), seconds, now.waypoint(), 0));
    legs.addAll(home(now));
    return legs;
  }

  private List<Leg> onward(AirMoment now, List<Leg> ahead) {
    if (ahead.isEmpty()) {
      return home(now);
    }
    var first = ahead.getFirst();
    var legs = new ArrayList<Leg>();
    legs.add(Leg.between(Phase.ON_ROUTE, now.place(), first.from(), TRANSIT, first.waypoint()));
    legs.addAll(ahead);
    return legs;
  }
}
