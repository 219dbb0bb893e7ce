package dev.flightloom.simulator.openmodeling;

import dev.flightloom.simulator.call.Call;
import dev.flightloom.simulator.gate.Recorded;
import dev.flightloom.simulator.gate.Simulated;
import dev.flightloom.simulator.profile.Profiles;
import dev.flightloom.simulator.wire.Envelope;
import dev.flightloom.simulator.wire.Refusal;
import dev.flightloom.simulator.wire.Requests;
import dev.flightloom.simulator.world.Grants;
import dev.flightloom.simulator.world.ResourceFile;
import dev.flightloom.simulator.world.Resources;
import io.quarkus.resteasy.reactive.server.EndpointDisabled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Contract chapters 10.1 and 10.2. */
@Path("/simulator/openapi/v0.1/open_model/stores")
@EndpointDisabled(name = "flightloom.simulator.enabled", stringValue = "false")
@Simulated
@Recorded
@RunOnVirtualThread
class StoreEndpoint {
  private final Grants grants;
  private final Resources resources;
  private final Callbacks callbacks;
  private final Requests requests;
  private final Profiles profiles;
  private final Call call;

  // One more than usual: the request being answered is an input of its own.
  StoreEndpoint(
      Grants grants,
      Resources resources,
      Callbacks callbacks,
      Requests requests,
      Profiles profiles,
      Call call) {
    this.grants = grants;
    this.resources = resources;
    this.callbacks = callbacks;
    this.requests = requests;
    this.profiles = profiles;
    this.call = call;
  }

  @POST
  @Path("obtain_token")
  public Response obtainToken(@Context UriInfo uri) {
    var grant = grants.give(call.project());
    call.about(grant.id());
    var endPoint = uri.getBaseUriBuilder().path("simulator/bucket").build().toString();
    return Envelope.ok(GrantWire.of(grant, profiles.current().cloud(), endPoint));
  }

  @POST
  @Path("upload_callback")
  public Response uploadCallback(@Nullable String body) {
    var request = requests.read(body, CallbackRequest.class);
    var uuid = Requests.required("resource_uuid", request.resourceUuid());
    call.about(uuid);
    var param = Requests.required("callback_param", request.callbackParam());
    var grant = callbacks.grant(call.project(), param);
    var accepted = callbacks.accepted(grant, request.files());
    var names = accepted.stream().map(ResourceFile::name).toList();
    if (resources.append(call.project(), uuid, accepted).isEmpty()) {
      throw Refusal.NOT_FOUND.because("the resource is deleted or not yours");
    }
    call.naming(names);
    return Envelope.ok(answer(uuid, names));
  }

  private CallbackWire answer(String uuid, List<String> names) {
    boolean listed = profiles.current().fileNameList();
    return new CallbackWire(uuid, names.size(), listed ? names : null);
  }
}
