package dev.flightloom.simulator.model;

import dev.flightloom.simulator.bucket.SignedLinks;
import dev.flightloom.simulator.call.Call;
import dev.flightloom.simulator.clock.SimulatorClock;
import dev.flightloom.simulator.gate.Recorded;
import dev.flightloom.simulator.gate.Simulated;
import dev.flightloom.simulator.wire.Envelope;
import dev.flightloom.simulator.wire.ListWire;
import dev.flightloom.simulator.wire.Refusal;
import io.quarkus.resteasy.reactive.server.EndpointDisabled;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** Contract chapters 8.1, 8.2 and 8.4. */
@Path("/simulator/openapi/v0.1/model")
@EndpointDisabled(name = "flightloom.simulator.enabled", stringValue = "false")
@Simulated
@Recorded
@RunOnVirtualThread
class ModelEndpoint {
  private final FlightModels models;
  private final ModelFiles files;
  private final SignedLinks links;
  private final SimulatorClock clock;
  private final Call call;

  ModelEndpoint(
      FlightModels models, ModelFiles files, SignedLinks links, SimulatorClock clock, Call call) {
    this.models = models;
    this.files = files;
    this.links = links;
    this.clock = clock;
    this.call = call;
  }

  @GET
  public Response list() {
    var all = models.finished(call.project());
    return Envelope.ok(
        new ListWire<>(
            all.stream().map(each -> ModelWire.listed(each, files.size(each))).toList()));
  }

  @GET
  @Path("{model}")
  public Response details(String model, @Context UriInfo uri) {
    var found = find(model);
    if (!found.finishedAt(clock.instant())) {
      throw missing();
    }
    var preview = links.sign(uri.getBaseUri(), ModelFiles.preview(found));
    return Envelope.ok(ModelWire.whole(found, files.size(found), link(found, uri), preview));
  }

  /** Answers an empty address until the file is packed; callers poll. */
  @GET
  @Path("download-url/{file}")
  public Response download(String file, @Context UriInfo uri) {
    var found = find(file);
    return Envelope.ok(new FileWire(found.id(), link(found, uri)));
  }

  /** The address of a file (contract 8.4). */
  @RegisterForReflection
  record FileWire(int id, String url) {}

  private String link(FlightModel model, UriInfo uri) {
    return clock.instant().isBefore(model.packedAt())
        ? ""
        : links.sign(uri.getBaseUri(), ModelFiles.archive(model));
  }

  private FlightModel find(String id) {
    call.about(id);
    return models.find(call.project(), id).orElseThrow(ModelEndpoint::missing);
  }

  private static WebApplicationException missing() {
    return Refusal.NOT_FOUND.because("model not found");
  }
}
