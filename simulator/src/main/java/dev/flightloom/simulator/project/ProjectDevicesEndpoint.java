package dev.flightloom.simulator.project;

import dev.flightloom.simulator.call.Call;
import dev.flightloom.simulator.fleet.station.Stations;
import dev.flightloom.simulator.gate.Recorded;
import dev.flightloom.simulator.gate.Simulated;
import dev.flightloom.simulator.wire.Envelope;
import io.quarkus.resteasy.reactive.server.EndpointDisabled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** Contract chapter 3.3. */
@Path("/simulator/openapi/v0.1/project")
@EndpointDisabled(name = "flightloom.simulator.enabled", stringValue = "false")
@Simulated
@Recorded
@RunOnVirtualThread
class ProjectDevicesEndpoint {
  private final Stations stations;
  private final Topologies topologies;
  private final Call call;

  ProjectDevicesEndpoint(Stations stations, Topologies topologies, Call call) {
    this.stations = stations;
    this.topologies = topologies;
    this.call = call;
  }

  @GET
  @Path("device")
  public Response ofProject() {
    return Envelope.ok(DevicesEndpoint.answer(stations.of(call.project()), topologies));
  }
}
