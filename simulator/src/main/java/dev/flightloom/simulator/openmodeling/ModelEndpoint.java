package dev.flightloom.simulator.openmodeling;

import dev.flightloom.simulator.build.Finishings;
import dev.flightloom.simulator.build.Model;
import dev.flightloom.simulator.build.Models;
import dev.flightloom.simulator.call.Call;
import dev.flightloom.simulator.gate.Recorded;
import dev.flightloom.simulator.gate.Simulated;
import dev.flightloom.simulator.wire.Envelope;
import dev.flightloom.simulator.wire.ListWire;
import dev.flightloom.simulator.wire.Nothing;
import dev.flightloom.simulator.wire.Refusal;
import io.quarkus.resteasy.reactive.server.EndpointDisabled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** Contract chapters 10.6 to 10.8b. */
@Path("/simulator/openapi/v0.1/open_model/models")
@EndpointDisabled(name = "flightloom.simulator.enabled", stringValue = "false")
@Simulated
@Recorded
@RunOnVirtualThread
class ModelEndpoint {
  private final Models models;
  private final ModelViews views;
  private final Finishings finishings;
  private final Call call;

  ModelEndpoint(Models models, ModelViews views, Finishings finishings, Call call) {
    this.models = models;
    this.views = views;
    this.finishings = finishings;
    this.call = call;
  }

  @GET
  @Path("running")
  public Response running(@Context UriInfo uri) {
    var list =
        models.all().stream()
            .filter(each -> each.project().equals(call.project()))
            .filter(each -> models.state(each).running())
            .map(each -> views.show(each, uri.getBaseUri()))
            .toList();
    return Envelope.ok(new ListWire<>(list));
  }

  @GET
  @Path("{model}")
  public Response details(String model, @Context UriInfo uri) {
    return Envelope.ok(views.show(find(model), uri.getBaseUri()));
  }

  @POST
  @Path("{model}/reconstruction/stop")
  public Response stop(String model) {
    if (!models.stop(find(model))) {
      throw Refusal.PARAMETER.because("the reconstruction is over");
    }
    return Envelope.ok(new Nothing());
  }

  @DELETE
  @Path("{model}")
  public Response delete(String model) {
    var found = find(model);
    if (models.state(found).open()) {
      throw Refusal.PARAMETER.because("the reconstruction is not over; stop it first");
    }
    models.delete(found);
    views.forget(found);
    return Envelope.ok(new Nothing());
  }

  private Model find(String uuid) {
    call.about(uuid);
    finishings.settle();
    return models
        .find(call.project(), uuid)
        .orElseThrow(() -> Refusal.NOT_FOUND.because("model not found"));
  }
}
