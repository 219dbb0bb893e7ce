package dev.flightloom.simulator.wayline;

import dev.flightloom.simulator.bucket.SignedLinks;
import dev.flightloom.simulator.call.Call;
import dev.flightloom.simulator.gate.Recorded;
import dev.flightloom.simulator.gate.Simulated;
import dev.flightloom.simulator.wire.Envelope;
import dev.flightloom.simulator.wire.ListWire;
import dev.flightloom.simulator.wire.Refusal;
import dev.flightloom.simulator.world.Routes;
import io.quarkus.resteasy.reactive.server.EndpointDisabled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** Contract chapters 7.2 and 7.3. */
@Path("/simulator/openapi/v0.1/wayline")
@EndpointDisabled(name = "flightloom.simulator.enabled", stringValue = "false")
@Simulated
@Recorded
@RunOnVirtualThread
class RouteEndpoint {
  private final Routes routes;
  private final RouteFiles files;
  private final SignedLinks links;
  private final Call call;

  RouteEndpoint(Routes routes, RouteFiles files, SignedLinks links, Call call) {
    this.routes = routes;
    this.files = files;
    this.links = links;
    this.call = call;
  }

  @GET
  public Response list() {
    var all = routes.of(call.project());
    return Envelope.ok(
        new ListWire<>(all.stream().map(each -> RouteWire.listed(each, files.of(each))).toList()));
  }

  @GET
  @Path("{route}")
  public Response details(String route, @Context UriInfo uri) {
    call.about(route);
    var found =
        routes
            .find(call.project(), route)
            .orElseThrow(() -> Refusal.NOT_FOUND.because("wayline not found"));
    var file = files.of(found);
    return Envelope.ok(RouteWire.whole(found, file, links.sign(uri.getBaseUri(), file.key())));
  }
}
