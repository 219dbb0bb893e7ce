package dev.flightloom.simulator.project;

import dev.flightloom.simulator.fleet.station.Station;
import dev.flightloom.simulator.fleet.station.Stations;
import dev.flightloom.simulator.gate.Recorded;
import dev.flightloom.simulator.gate.Simulated;
import dev.flightloom.simulator.wire.Envelope;
import dev.flightloom.simulator.wire.ListWire;
import io.quarkus.resteasy.reactive.server.EndpointDisabled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** Contract chapter 3.2; page parameters have no effect (unknown 15 of contract 16). */
@Path("/simulator/openapi/v0.1/device")
@EndpointDisabled(name = "flightloom.simulator.enabled", stringValue = "false")
@Simulated
@Recorded
@RunOnVirtualThread
class DevicesEndpoint {
  /** Most topologies of one answer (contract 1.8). */
  static final int CAP = 1000;

  private final Stations stations;
  private final Topologies topologies;

  DevicesEndpoint(Stations stations, Topologies topologies) {
    this.stations = stations;
    this.topologies = topologies;
  }

  @GET
  public Response ofOrganization() {
    return Envelope.ok(answer(stations.all(), topologies));
  }

  static ListWire<DeviceWire.Topology> answer(List<Station> stations, Topologies topologies) {
    return new ListWire<>(stations.stream().limit(CAP).map(topologies::of).toList());
  }
}
