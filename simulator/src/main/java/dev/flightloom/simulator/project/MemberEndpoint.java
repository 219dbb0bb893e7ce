package dev.flightloom.simulator.project;

import dev.flightloom.simulator.call.Call;
import dev.flightloom.simulator.gate.Recorded;
import dev.flightloom.simulator.gate.Simulated;
import dev.flightloom.simulator.wire.Bodies;
import dev.flightloom.simulator.wire.Envelope;
import dev.flightloom.simulator.wire.Fields;
import dev.flightloom.simulator.world.Membership;
import dev.flightloom.simulator.world.Memberships;
import io.quarkus.resteasy.reactive.server.EndpointDisabled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Contract chapter 3.5; the body is wrapped, a flat one is refused (contract 14 #14). */
@Path("/simulator/openapi/v0.1/project/member")
@EndpointDisabled(name = "flightloom.simulator.enabled", stringValue = "false")
@Simulated
@Recorded
@RunOnVirtualThread
class MemberEndpoint {
  private static final Set<String> ROLES = Set.of("project-admin", "project-member");

  private final Memberships memberships;
  private final Bodies bodies;
  private final Call call;

  MemberEndpoint(Memberships memberships, Bodies bodies, Call call) {
    this.memberships = memberships;
    this.bodies = bodies;
    this.call = call;
  }

  @PUT
  public Response add(@Nullable String body) {
    var added = bodies.read(body).objects("add_users").stream().map(this::membership).toList();
    call.naming(added.stream().map(Membership::user).toList());
    memberships.add(added);
    return Envelope.ok("");
  }

  private Membership membership(Fields user) {
    return new Membership(
        call.project(),
        user.text("user_id"),
        user.word("role", ROLES),
        user.textOr("nickname", ""));
  }
}
