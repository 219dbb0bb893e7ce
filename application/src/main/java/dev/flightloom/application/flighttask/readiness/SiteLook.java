package dev.flightloom.application.flighttask.readiness;

import dev.flightloom.application.device.port.out.DeviceStates;
import dev.flightloom.domain.device.Device;
import dev.flightloom.domain.device.DeviceModel;
import dev.flightloom.domain.device.DeviceSn;
import dev.flightloom.domain.device.Topology;
import dev.flightloom.domain.device.state.AircraftState;
import dev.flightloom.domain.device.state.DeviceSnapshot;
import dev.flightloom.domain.device.state.DockState;
import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.vocabulary.Reading;
import java.util.Optional;
import java.util.stream.Stream;

/** Asks dock and aircraft: three calls, none of which changes anything. */
final class SiteLook {
  private final DeviceStates states;

  SiteLook(DeviceStates states) {
    this.states = states;
  }

  Site at(ProjectId project, DeviceSn dockSn, Topology place) {
    var dock = dock(states.find(project, dockSn));
    var state = dock.orElse(UntoldDock.STATE);
    var listed = place.partnerOf(dockSn);
    var aircraftSn = listed.map(Device::sn).or(() -> state.lodger().aircraft().known());
    var aircraft = aircraftSn.flatMap(sn -> states.find(project, sn));
    var asked = Stream.concat(Stream.of(dockSn), aircraftSn.stream()).toList();
    return new Site(
        dock.isPresent(),
        state,
        aircraftSn.isPresent(),
        model(listed.map(Device::model), aircraft.map(DeviceSnapshot::model)),
        aircraft(aircraft).map(Reading::told).orElseGet(Reading::untold),
        states.health(project, asked));
  }

  private static Reading<String> model(Optional<DeviceModel> listed, Optional<DeviceModel> told) {
    return Stream.concat(listed.stream(), told.stream())
        .map(DeviceModel::key)
        .filter(key -> !key.isBlank())
        .findFirst()
        .map(Reading::told)
        .orElseGet(Reading::untold);
  }

  private static Optional<DockState> dock(Optional<DeviceSnapshot> snapshot) {
    return snapshot.flatMap(
        it -> it.state() instanceof DockState state ? Optional.of(state) : Optional.empty());
  }

  private static Optional<AircraftState> aircraft(Optional<DeviceSnapshot> snapshot) {
    return snapshot.flatMap(
        it -> it.state() instanceof AircraftState state ? Optional.of(state) : Optional.empty());
  }
}
