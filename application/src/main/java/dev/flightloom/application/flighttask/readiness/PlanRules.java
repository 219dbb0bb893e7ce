package dev.flightloom.application.flighttask.readiness;

import static dev.flightloom.domain.flighttask.readiness.ReadinessFinding.blocking;
import static dev.flightloom.domain.flighttask.readiness.ReadinessFinding.warning;

import dev.flightloom.domain.flighttask.order.ReturnAltitude;
import dev.flightloom.domain.flighttask.order.TaskOrder;
import dev.flightloom.domain.flighttask.readiness.ReadinessCode;
import dev.flightloom.domain.flighttask.readiness.ReadinessFinding;
import dev.flightloom.domain.flighttask.readiness.ReadinessPolicy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What an order alone tells: its times and its return altitude. */
final class PlanRules {
  private PlanRules() {}

  static List<ReadinessFinding> findings(TaskOrder order, ReadinessPolicy policy, Instant now) {
    var findings = new ArrayList<ReadinessFinding>();
    order.schedule().moments().stream()
        .filter(moment -> moment.isBefore(now))
        .findFirst()
        .ifPresent(moment -> findings.add(past(moment, now)));
    var altitude = order.rules().returnAltitude();
    if (altitude.metres() > policy.returnAltitudeCeilingMetres()) {
      findings.add(aboveCeiling(altitude, policy));
    }
    if (altitude.isUnusual()) {
      findings.add(unusual(altitude));
    }
    return findings;
  }

  private static ReadinessFinding past(Instant moment, Instant now) {
    return blocking(
        ReadinessCode.START_PAST,
        "The start " + moment + " is past; it is " + now + ".",
        "Name a later start, or fly at once.");
  }

  /** FlightHub accepts it and never flies (contract chapter 15, pain 12). */
  private static ReadinessFinding aboveCeiling(ReturnAltitude altitude, ReadinessPolicy policy) {
    return blocking(
        ReadinessCode.ALTITUDE_ABOVE_CEILING,
        "The return altitude of "
            + altitude
            + " is above this site's ceiling of "
            + policy.returnAltitudeCeilingMetres()
            + " m; above its own ceiling FlightHub accepts a task and never flies it.",
        "Lower it, or set flightloom.commands.return-altitude-ceiling to the ceiling of the"
            + " project in FlightHub.");
  }

  private static ReadinessFinding unusual(ReturnAltitude altitude) {
    return warning(
        ReadinessCode.ALTITUDE_UNUSUAL,
        "The return altitude of " + altitude + " is above the 500 m that aircraft can hold.",
        "Lower it to 500 m or less unless you know that this aircraft takes it.");
  }
}
