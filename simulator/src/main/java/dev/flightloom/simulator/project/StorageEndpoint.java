package dev.flightloom.simulator.project;

import dev.flightloom.simulator.call.Call;
import dev.flightloom.simulator.clock.SimulatorClock;
import dev.flightloom.simulator.gate.Recorded;
import dev.flightloom.simulator.gate.Simulated;
import dev.flightloom.simulator.profile.Profiles;
import dev.flightloom.simulator.wire.Envelope;
import dev.flightloom.simulator.world.Grants;
import io.quarkus.resteasy.reactive.server.EndpointDisabled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** Contract chapter 3.4; a GET, as in V1.0 (contract 14 #13). */
@Path("/simulator/openapi/v0.1/project/sts-token")
@EndpointDisabled(name = "flightloom.simulator.enabled", stringValue = "false")
@Simulated
@Recorded
@RunOnVirtualThread
class StorageEndpoint {
  private final Grants grants;
  private final SimulatorClock clock;
  private final Profiles profiles;
  private final Call call;

  StorageEndpoint(Grants grants, SimulatorClock clock, Profiles profiles, Call call) {
    this.grants = grants;
    this.clock = clock;
    this.profiles = profiles;
    this.call = call;
  }

  @GET
  public Response credentials(@Context UriInfo uri) {
    var api = profiles.current().api();
    var grant = grants.giveStorage(call.project());
    call.about(grant.id());
    var endpoint = uri.getBaseUriBuilder().path("simulator/bucket").build().toString();
    var shown = api.endpointScheme() ? endpoint : endpoint.replaceFirst("^https?://", "");
    return Envelope.ok("success", StorageWire.of(grant, clock.instant(), api.provider(), shown));
  }
}
