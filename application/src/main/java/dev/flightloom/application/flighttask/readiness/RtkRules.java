package dev.flightloom.application.flighttask.readiness;

import static dev.flightloom.domain.flighttask.readiness.ReadinessFinding.blocking;

import dev.flightloom.domain.device.state.PositionFix;
import dev.flightloom.domain.flighttask.order.RoutePrecision;
import dev.flightloom.domain.flighttask.order.TaskOrder;
import dev.flightloom.domain.flighttask.readiness.ReadinessCode;
import dev.flightloom.domain.flighttask.readiness.ReadinessFinding;
import dev.flightloom.domain.vocabulary.Reading;
import java.util.List;

/** Whether the dock, which gives the aircraft its corrections, knows where it is. */
final class RtkRules {
  private RtkRules() {}

  static List<ReadinessFinding> findings(PositionFix fix, TaskOrder order) {
    return switch (order.rules().precision()) {
      case RoutePrecision.GPS -> List.of();
      case RoutePrecision.RTK -> fixed(fix);
    };
  }

  private static List<ReadinessFinding> fixed(PositionFix fix) {
    if (fix.quality().is(PositionFix.Quality::isRtkFixed)) {
      return List.of();
    }
    return switch (DockRules.known(fix.convergence())) {
      case Reading.Told<PositionFix.Convergence>(var it) when it == PositionFix.Convergence.FIXED ->
          List.of();
      case Reading.Told<PositionFix.Convergence>(var it) ->
          List.of(
              blocking(
                  ReadinessCode.RTK_NOT_FIXED,
                  "The RTK of the dock is " + DockRules.words(it) + ", not fixed.",
                  "Wait until it is fixed, or fly with --precision gps if metres are enough."));
      case Reading.Untold<PositionFix.Convergence>() ->
          List.of(
              blocking(
                  ReadinessCode.RTK_UNTOLD,
                  "The dock does not tell whether its RTK is fixed.",
                  "Look at the dock in FlightHub, or fly with --precision gps if metres are"
                      + " enough."));
    };
  }
}
