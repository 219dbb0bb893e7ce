package dev.flightloom.simulator.openmodeling;

import dev.flightloom.simulator.build.Finishings;
import dev.flightloom.simulator.call.Call;
import dev.flightloom.simulator.clock.SimulatorClock;
import dev.flightloom.simulator.gate.Recorded;
import dev.flightloom.simulator.gate.Simulated;
import dev.flightloom.simulator.wire.Envelope;
import dev.flightloom.simulator.wire.Nothing;
import dev.flightloom.simulator.wire.Refusal;
import dev.flightloom.simulator.world.Resource;
import dev.flightloom.simulator.world.ResourceFile;
import dev.flightloom.simulator.world.Resources;
import io.quarkus.resteasy.reactive.server.EndpointDisabled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** Contract chapters 10.3 and 10.4. */
@Path("/simulator/openapi/v0.1/open_model/resource")
@EndpointDisabled(name = "flightloom.simulator.enabled", stringValue = "false")
@Simulated
@Recorded
@RunOnVirtualThread
class ResourceEndpoint {
  private final Resources resources;
  private final Finishings finishings;
  private final SimulatorClock clock;
  private final Call call;

  ResourceEndpoint(Resources resources, Finishings finishings, SimulatorClock clock, Call call) {
    this.resources = resources;
    this.finishings = finishings;
    this.clock = clock;
    this.call = call;
  }

  @GET
  @Path("{resource}")
  public Response details(String resource) {
    var found = find(resource);
    int status = resources.status(found);
    var names =
        status == 3 ? List.<String>of() : found.files().stream().map(ResourceFile::name).toList();
    return Envelope.ok(
        new ResourceWire(found.uuid(), status, status == 3 ? 0 : found.size(), names));
  }

  @DELETE
  @Path("{resource}")
  public Response delete(String resource) {
    resources.delete(find(resource).uuid(), clock.instant());
    return Envelope.ok(new Nothing());
  }

  private Resource find(String uuid) {
    call.about(uuid);
    finishings.settle();
    return resources
        .find(call.project(), uuid)
        .orElseThrow(() -> Refusal.NOT_FOUND.because("resource not found"));
  }
}
