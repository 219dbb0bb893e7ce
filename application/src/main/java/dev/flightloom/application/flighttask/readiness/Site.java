package dev.flightloom.application.flighttask.readiness;

import dev.flightloom.domain.device.health.DeviceHealth;
import dev.flightloom.domain.device.state.AircraftState;
import dev.flightloom.domain.device.state.DockState;
import dev.flightloom.domain.vocabulary.Reading;
import java.util.List;
import java.util.Optional;

/**
 * What the dock and its aircraft tell of themselves at one moment.
 *
 * @param told false when the dock tells nothing at all, so that every reading of it is untold
 * @param aircraftModel model key as the device list tells it, or the aircraft itself
 */
record Site(
    boolean told,
    DockState dock,
    boolean hasAircraft,
    Reading<String> aircraftModel,
    Reading<AircraftState> aircraft,
    List<DeviceHealth> health) {

  /** As the dock charges it, or as the aircraft tells where the dock does not. */
  Reading<Integer> chargePercent() {
    return Optional.of(dock.lodger().chargePercent())
        .filter(it -> it.known().isPresent())
        .or(() -> aircraft.known().map(it -> it.battery().percent()))
        .orElseGet(Reading::untold);
  }
}
