package dev.flightloom.simulator.openmodeling;

import dev.flightloom.simulator.build.Model;
import dev.flightloom.simulator.build.Models;
import dev.flightloom.simulator.call.Call;
import dev.flightloom.simulator.gate.Recorded;
import dev.flightloom.simulator.gate.Simulated;
import dev.flightloom.simulator.product.ModelKind;
import dev.flightloom.simulator.wire.Envelope;
import dev.flightloom.simulator.wire.Refusal;
import dev.flightloom.simulator.wire.Requests;
import dev.flightloom.simulator.world.Resources;
import io.quarkus.resteasy.reactive.server.EndpointDisabled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;

/** Contract chapter 10.5. */
@Path("/simulator/openapi/v0.1/open_model/models/reconstruction/start")
@EndpointDisabled(name = "flightloom.simulator.enabled", stringValue = "false")
@Simulated
@Recorded
@RunOnVirtualThread
class StartEndpoint {
  private final Models models;
  private final Resources resources;
  private final Orders orders;
  private final Requests requests;
  private final Call call;

  StartEndpoint(Models models, Resources resources, Orders orders, Requests requests, Call call) {
    this.models = models;
    this.resources = resources;
    this.orders = orders;
    this.requests = requests;
    this.call = call;
  }

  @POST
  public Response start(@Nullable String body) {
    var request = requests.read(body, StartRequest.class);
    var uuid = Requests.required("resource_uuid", request.resourceUuid());
    call.about(uuid);
    var resource =
        resources
            .find(call.project(), uuid)
            .filter(each -> resources.status(each) == 1)
            .orElseThrow(() -> Refusal.NOT_FOUND.because("resource not found"));
    var order = orders.of(request, resource);
    call.naming(order.parameters().keySet().stream().map(ModelKind::word).toList());
    var answer = new LinkedHashMap<String, StartWire>();
    models.start(order).forEach(each -> answer.put(each.kind().word(), started(each)));
    return Envelope.ok(answer);
  }

  /** A start always answers 12; what happens afterwards is for model details to tell. */
  private static StartWire started(Model model) {
    return new StartWire(model.uuid(), 12, 0);
  }
}
