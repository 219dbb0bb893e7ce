package dev.flightloom.domain.wayline.plan;

import dev.flightloom.domain.vocabulary.Foreign;
import java.util.List;

/**
 * One path that is flown without a landing (a Folder of waylines.wpml).
 *
 * @param speed metres per second where a waypoint tells none
 * @param statedDistance metres as the file says
 * @param statedDuration seconds as the file says
 */
public record RoutePath(
    int id,
    Foreign<HeightReference> reference,
    Figure speed,
    Figure statedDistance,
    Figure statedDuration,
    List<Waypoint> waypoints,
    List<RouteAction> actions) {

  public RoutePath {
    waypoints = List.copyOf(waypoints);
    actions = List.copyOf(actions);
  }

  /** Metres from the first to the last waypoint, computed from the waypoints. */
  public double computedDistance() {
    var metres = 0.0;
    for (var i = 1; i < waypoints.size(); i++) {
      metres += waypoints.get(i - 1).metresTo(waypoints.get(i));
    }
    return metres;
  }

  /** Seconds by the speeds, and the hovering; untold where a speed is not told. */
  public Figure computedDuration() {
    var seconds = 0.0;
    for (var i = 1; i < waypoints.size(); i++) {
      var from = waypoints.get(i - 1);
      if (!(from.speed().or(speed) instanceof Figure.Told(var pace)) || pace <= 0) {
        return Figure.untold();
      }
      seconds += from.metresTo(waypoints.get(i)) / pace;
    }
    return Figure.of(
        seconds + actions.stream().mapToDouble(it -> it.duration().told().orElse(0)).sum());
  }
}
