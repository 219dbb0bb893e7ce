package dev.flightloom.application.flighttask.readiness;

import static dev.flightloom.domain.flighttask.readiness.ReadinessFinding.blocking;

import dev.flightloom.domain.device.state.AircraftState;
import dev.flightloom.domain.device.state.DockState;
import dev.flightloom.domain.flighttask.order.Schedule;
import dev.flightloom.domain.flighttask.order.TaskOrder;
import dev.flightloom.domain.flighttask.readiness.ReadinessCode;
import dev.flightloom.domain.flighttask.readiness.ReadinessFinding;
import dev.flightloom.domain.flighttask.readiness.ReadinessPolicy;
import dev.flightloom.domain.vocabulary.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether there is an aircraft, where it is, and whether it has the energy and may fly so high. */
final class AircraftRules {
  private AircraftRules() {}

  static List<ReadinessFinding> findings(Site site, TaskOrder order, ReadinessPolicy policy) {
    var findings = new ArrayList<ReadinessFinding>();
    if (!site.hasAircraft()) {
      findings.add(
          blocking(
              ReadinessCode.AIRCRAFT_UNTOLD,
              "Neither the device list nor the dock tells of an aircraft.",
              "Check that an aircraft is bound to the dock."));
    }
    place(site).ifPresent(findings::add);
    battery(site, order, policy).ifPresent(findings::add);
    limit(site, order).ifPresent(findings::add);
    return findings;
  }

  private static Optional<ReadinessFinding> place(Site site) {
    return switch (DockRules.known(site.dock().lodger().whereabouts())) {
      case Reading.Told<DockState.Whereabouts>(var at) when at == DockState.Whereabouts.INSIDE ->
          Optional.empty();
      case Reading.Told<DockState.Whereabouts> _ -> Optional.of(outside(site.aircraft()));
      case Reading.Untold<DockState.Whereabouts>() ->
          Optional.of(
              blocking(
                  ReadinessCode.AIRCRAFT_PLACE_UNTOLD,
                  "The dock does not tell whether the aircraft is in it.",
                  "Look at the dock; override only if it is."));
    };
  }

  private static ReadinessFinding outside(Reading<AircraftState> aircraft) {
    return aircraft
        .known()
        .flatMap(state -> state.airborne().known())
        .map(airborne ->
            blocking(
                ReadinessCode.AIRCRAFT_AWAY,
                airborne ? "The aircraft is in the air." : "The aircraft stands outside the dock.",
                airborne ? "Wait until it has landed in the dock." : "Put it into the dock."))
        .orElseGet(() ->
            blocking(
                ReadinessCode.AIRCRAFT_STATE_UNTOLD,
                "The aircraft is not in the dock, and nobody tells whether it flies.",
                "Find the aircraft before anything else."));
  }

  private static Optional<ReadinessFinding> battery(
      Site site, TaskOrder order, ReadinessPolicy policy) {
    var least = Math.max(policy.leastBatteryPercent(), demanded(order.schedule()));
    var charge = site.chargePercent().known().filter(it -> it >= 0 && it <= 100);
    if (charge.isEmpty()) {
      return Optional.of(
          blocking(
              ReadinessCode.BATTERY_UNTOLD,
              "Neither dock nor aircraft tells how full the battery is.",
              "Look at the dock in FlightHub; override only if it is above "
                  + least
                  + " percent."));
    }
    return charge
        .filter(it -> it < least)
        .map(it ->
            blocking(
                ReadinessCode.BATTERY_LOW,
                "The battery is at " + it + " percent, below " + least + ".",
                "Let the aircraft charge."));
  }

  private static int demanded(Schedule schedule) {
    return schedule instanceof Schedule.Continuous continuous
        ? continuous.minimumBatteryPercent()
        : 0;
  }

  /** The aircraft's own limit, where it tells one; it tells none while it is switched off. */
  private static Optional<ReadinessFinding> limit(Site site, TaskOrder order) {
    var metres = order.rules().returnAltitude().metres();
    return site.aircraft()
        .known()
        .flatMap(state -> state.limits().heightInMetres().known())
        .filter(limit -> limit > 0 && metres > limit)
        .map(limit ->
            blocking(
                ReadinessCode.ALTITUDE_ABOVE_LIMIT,
                "The return altitude of "
                    + metres
                    + " m is above the height limit of the aircraft, "
                    + limit
                    + " m.",
                "Lower it, or raise the limit of the aircraft."));
  }
}
