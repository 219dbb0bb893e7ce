package dev.flightloom.adapters.flighthub.device;

import dev.flightloom.adapters.flighthub.client.FlightHubCalls;
import dev.flightloom.adapters.flighthub.client.FlightHubClients;
import dev.flightloom.application.device.port.out.Devices;
import dev.flightloom.domain.device.Topology;
import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.vocabulary.Listing;
import jakarta.enterprise.context.ApplicationScoped;

/** Reads the lists of devices, which have no pages. */
@ApplicationScoped
class FlightHubDevices implements Devices {
  private final FlightHubClients clients;
  private final FlightHubCalls calls;

  FlightHubDevices(FlightHubClients clients, FlightHubCalls calls) {
    this.clients = clients;
    this.calls = calls;
  }

  @Override
  public Listing<Topology> ofOrganisation() {
    return listing(calls.ask(() -> clients.of(DeviceApi.class).ofOrganisation()).unwrap());
  }

  @Override
  public Listing<Topology> of(ProjectId project) {
    return listing(
        calls.ask(() -> clients.of(DeviceApi.class).ofProject(project.value())).unwrap());
  }

  /** Entries count against the cap even where they are empty. */
  private static Listing<Topology> listing(TopologyListWire wire) {
    var devices =
        wire.entries().stream().flatMap(it -> DeviceWireMapper.toTopology(it).stream()).toList();
    return new Listing<>(devices, wire.entries().size() >= CAP);
  }
}
