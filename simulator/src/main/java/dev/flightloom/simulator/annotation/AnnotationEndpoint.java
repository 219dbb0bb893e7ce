package dev.flightloom.simulator.annotation;

import dev.flightloom.simulator.call.Call;
import dev.flightloom.simulator.gate.Recorded;
import dev.flightloom.simulator.gate.Simulated;
import dev.flightloom.simulator.wire.Bodies;
import dev.flightloom.simulator.wire.Envelope;
import dev.flightloom.simulator.wire.Fields;
import dev.flightloom.simulator.world.Identities;
import io.quarkus.resteasy.reactive.server.EndpointDisabled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Contract chapter 9.1; the id may be the caller's own. */
@Path("/simulator/openapi/v0.1/map/element")
@EndpointDisabled(name = "flightloom.simulator.enabled", stringValue = "false")
@Simulated
@Recorded
@RunOnVirtualThread
class AnnotationEndpoint {
  private final Annotations annotations;
  private final Identities identities;
  private final Bodies bodies;
  private final Call call;

  AnnotationEndpoint(Annotations annotations, Identities identities, Bodies bodies, Call call) {
    this.annotations = annotations;
    this.identities = identities;
    this.bodies = bodies;
    this.call = call;
  }

  @POST
  public Response create(@Nullable String body) {
    var fields = bodies.read(body);
    var annotation = annotation(fields);
    call.about(annotation.id());
    call.naming(List.of(annotation.name()));
    if (!annotations.add(annotation)) {
      throw fields.refuse("id", "is taken");
    }
    return Envelope.ok("success", Map.of("id", annotation.id()));
  }

  private Annotation annotation(Fields fields) {
    var name = fields.text("name");
    fields.textOr("desc", "");
    var resource = fields.object("resource");
    var shape = Shape.of(resource);
    var id = fields.has("id") ? fields.text("id") : identities.uuid().toString();
    return new Annotation(
        id, call.project(), name, shape.word(), resource.object("content").toString());
  }
}
