package dev.flightloom.application.flighttask.readiness;

import static dev.flightloom.domain.flighttask.readiness.ReadinessFinding.blocking;

import dev.flightloom.domain.device.state.DockState;
import dev.flightloom.domain.flighttask.order.TaskOrder;
import dev.flightloom.domain.flighttask.readiness.ReadinessCode;
import dev.flightloom.domain.flighttask.readiness.ReadinessFinding;
import dev.flightloom.domain.wayline.Summit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Whether the way home is above everything that the route climbs over. */
final class HeightRules {
  private HeightRules() {}

  static List<ReadinessFinding> findings(Summit summit, TaskOrder order, DockState dock) {
    var altitude = order.rules().returnAltitude().metres();
    return switch (summit) {
      case Summit.AboveTakeOff(var metres) -> compare(metres, altitude);
      case Summit.AboveEllipsoid(var metres) ->
          ground(dock)
              .map(ground -> compare(metres - ground, altitude))
              .orElseGet(() -> untold("the dock does not tell its own height"));
      case Summit.AboveGround _ -> untold("its heights follow the ground");
      case Summit.Untold(var why) -> untold(why);
    };
  }

  /** Both heights are ellipsoidal (contract chapter 1.9). */
  private static Optional<Double> ground(DockState dock) {
    return dock.place().heightInMetres().known().filter(Double::isFinite);
  }

  private static List<ReadinessFinding> compare(double summit, int altitude) {
    return altitude > summit
        ? List.of()
        : List.of(
            blocking(
                ReadinessCode.ALTITUDE_BELOW_ROUTE,
                String.format(
                    Locale.ROOT,
                    "The return altitude of %d m is not above the highest point of the route, %.0f"
                        + " m above the take-off.",
                    altitude,
                    summit),
                String.format(
                    Locale.ROOT,
                    "Raise it above %.0f m and above everything in the way.",
                    summit)));
  }

  private static List<ReadinessFinding> untold(String why) {
    return List.of(
        blocking(
            ReadinessCode.ROUTE_HEIGHT_UNTOLD,
            "Nobody tells whether the return altitude is above the route: " + why + ".",
            "Compare them yourself; override only if it is above everything in the way."));
  }
}
