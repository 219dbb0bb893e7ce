package dev.flightloom.application.device;

import dev.flightloom.application.device.port.in.FindDevice;
import dev.flightloom.application.device.port.in.ListDevices;
import dev.flightloom.application.device.port.in.ShowHealth;
import dev.flightloom.application.device.port.in.ShowRelayPairing;
import dev.flightloom.application.device.port.out.DeviceStates;
import dev.flightloom.application.device.port.out.Devices;
import dev.flightloom.application.device.port.out.RelayPairings;
import dev.flightloom.domain.device.DeviceFilter;
import dev.flightloom.domain.device.DeviceSn;
import dev.flightloom.domain.device.Placement;
import dev.flightloom.domain.device.control.RelayPairing;
import dev.flightloom.domain.device.health.DeviceHealth;
import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.vocabulary.Listing;
import java.util.List;

/** Everything that is only read about devices. */
public final class DeviceQueries implements ListDevices, FindDevice, ShowHealth, ShowRelayPairing {

  private final Devices devices;
  private final DeviceStates states;
  private final RelayPairings pairings;

  /** Asks each time: what devices tell is old within seconds. */
  public DeviceQueries(Devices devices, DeviceStates states, RelayPairings pairings) {
    this.devices = devices;
    this.states = states;
    this.pairings = pairings;
  }

  @Override
  public Listing<Placement> list(Scope scope, DeviceFilter filter) {
    var listing =
        switch (scope) {
          case Scope.Organisation() -> devices.ofOrganisation();
          case Scope.InProject(var project) -> devices.of(project);
        };
    var wanted =
        listing.items().stream()
            .flatMap(it -> it.devices().stream().map(device -> Placement.of(device, it)))
            .filter(it -> filter.admits(it.device()))
            .toList();
    return new Listing<>(wanted, listing.capped());
  }

  @Override
  public Details find(ProjectId project, DeviceSn device) {
    var placement = Roster.of(project, devices).require(device);
    var snapshot = states.find(project, device).orElseThrow(() -> Roster.notFound(project, device));
    return new Details(placement, snapshot);
  }

  @Override
  public Listing<DeviceHealth> show(ProjectId project, List<DeviceSn> wanted) {
    var roster = Roster.of(project, devices);
    wanted.forEach(roster::require);
    var asked = wanted.isEmpty() ? roster.numbers() : wanted;
    var health = asked.isEmpty() ? List.<DeviceHealth>of() : states.health(project, asked);
    return new Listing<>(health, wanted.isEmpty() && roster.isCapped());
  }

  @Override
  public RelayPairing.Result show(ProjectId project, DeviceSn device) {
    return pairings.result(project, device);
  }
}
