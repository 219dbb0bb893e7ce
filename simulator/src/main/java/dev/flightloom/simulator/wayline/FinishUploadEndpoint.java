package dev.flightloom.simulator.wayline;

import dev.flightloom.simulator.call.Call;
import dev.flightloom.simulator.gate.Recorded;
import dev.flightloom.simulator.gate.Simulated;
import dev.flightloom.simulator.profile.Profiles;
import dev.flightloom.simulator.wire.Bodies;
import dev.flightloom.simulator.wire.Envelope;
import dev.flightloom.simulator.wire.Fields;
import dev.flightloom.simulator.wire.Refusal;
import dev.flightloom.simulator.world.Grants;
import dev.flightloom.simulator.world.Route;
import io.quarkus.resteasy.reactive.server.EndpointDisabled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Contract chapter 7.1; the body may come as plain text (contract 1.3). */
@Path("/simulator/openapi/v0.1/wayline/finish-upload")
@EndpointDisabled(name = "flightloom.simulator.enabled", stringValue = "false")
@Simulated
@Recorded
@RunOnVirtualThread
class FinishUploadEndpoint {
  private static final Pattern FORBIDDEN = Pattern.compile("[<>:\"/\\\\|?*._]");

  private final UploadedRoutes uploads;
  private final Bodies bodies;
  private final Profiles profiles;
  private final Call call;

  FinishUploadEndpoint(UploadedRoutes uploads, Bodies bodies, Profiles profiles, Call call) {
    this.uploads = uploads;
    this.bodies = bodies;
    this.profiles = profiles;
    this.call = call;
  }

  @POST
  public Response finish(@Nullable String body) {
    var fields = bodies.readSilently(body).only("name", "object_key");
    var name = fields.text("name");
    call.naming(List.of(name));
    var key = key(fields);
    if (FORBIDDEN.matcher(name).find()) {
      throw Refusal.PARAMETER.because("the name has a character that is not allowed");
    }
    var route = uploads.take(call.project(), name, key);
    call.about(route.id());
    return Envelope.ok(answer(route));
  }

  private String key(Fields fields) {
    var key = fields.text("object_key");
    if (!key.startsWith(Grants.storagePrefix(call.project()) + "/")) {
      throw Refusal.serverError();
    }
    return key;
  }

  private RouteTaken answer(Route route) {
    boolean shown = profiles.current().api().routeUuid();
    return new RouteTaken(route.name(), shown ? route.id() : null);
  }
}
