package dev.flightloom.simulator.livestream;

import dev.flightloom.simulator.call.Call;
import dev.flightloom.simulator.clock.SimulatorClock;
import dev.flightloom.simulator.gate.Recorded;
import dev.flightloom.simulator.gate.Simulated;
import dev.flightloom.simulator.wire.Bodies;
import dev.flightloom.simulator.wire.Envelope;
import dev.flightloom.simulator.wire.ListWire;
import dev.flightloom.simulator.wire.Nothing;
import dev.flightloom.simulator.wire.Refusal;
import io.quarkus.resteasy.reactive.server.EndpointDisabled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Contract chapters 5.3 to 5.6; list and deletion below the V1 path (contract 14 #24). */
@Path("/simulator/openapi/v0.1/live-stream/converter")
@EndpointDisabled(name = "flightloom.simulator.enabled", stringValue = "false")
@Simulated
@Recorded
@RunOnVirtualThread
class ForwarderEndpoint {
  private final Forwarders forwarders;
  private final ForwarderRequests requests;
  private final ForwarderViews views;
  private final Bodies bodies;
  private final SimulatorClock clock;
  private final Call call;

  // One more than usual: the request being answered is an input of its own.
  ForwarderEndpoint(
      Forwarders forwarders,
      ForwarderRequests requests,
      ForwarderViews views,
      Bodies bodies,
      SimulatorClock clock,
      Call call) {
    this.forwarders = forwarders;
    this.requests = requests;
    this.views = views;
    this.bodies = bodies;
    this.clock = clock;
    this.call = call;
  }

  @POST
  public Response create(@Nullable String body) {
    views.requireEnabled();
    var forwarder = requests.read(call.project(), bodies.read(body));
    forwarders.create(forwarder);
    call.about(forwarder.id());
    return Envelope.ok(Map.of("converter_id", forwarder.id()));
  }

  @GET
  public Response list() {
    views.requireEnabled();
    return Envelope.ok(
        new ListWire<>(forwarders.of(call.project()).stream().map(views::show).toList()));
  }

  @PUT
  @Path("{converter}")
  public Response turn(String converter, @Nullable String body) {
    var forwarder = find(converter);
    boolean on = bodies.read(body).flag("auto_push_stream");
    if (!on && forwarder.switching() != Forwarder.Switching.ON) {
      throw Refusal.because(213051, "forwarding is already closed");
    }
    forwarders.replace(forwarder.switched(on, clock.instant()));
    return Envelope.ok("");
  }

  @DELETE
  @Path("{converter}")
  public Response delete(String converter) {
    forwarders.delete(find(converter));
    return Envelope.ok(new Nothing());
  }

  private Forwarder find(String id) {
    views.requireEnabled();
    call.about(id);
    return forwarders.require(call.project(), id);
  }
}
