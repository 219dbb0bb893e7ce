package dev.flightloom.simulator.admin;

import com.fasterxml.jackson.databind.JsonNode;
import dev.flightloom.simulator.SimulatorConfig;
import dev.flightloom.simulator.profile.Profiles;
import dev.flightloom.simulator.snapshot.World;
import dev.flightloom.simulator.world.Identities;
import io.quarkus.resteasy.reactive.server.EndpointDisabled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** The world as a whole: look at it, or begin anew. */
@Path("/simulator/admin")
@EndpointDisabled(name = "flightloom.simulator.enabled", stringValue = "false")
@RunOnVirtualThread
class WorldEndpoint {
  private final World world;
  private final Reports reports;
  private final Profiles profiles;
  private final Identities identities;
  private final AdminAnswers answers;
  private final String profile;

  // One more than usual: the profile that a reset goes back to.
  WorldEndpoint(
      World world,
      Reports reports,
      Profiles profiles,
      Identities identities,
      AdminAnswers answers,
      SimulatorConfig config) {
    this.world = world;
    this.reports = reports;
    this.profiles = profiles;
    this.identities = identities;
    this.answers = answers;
    this.profile = config.profile();
  }

  @GET
  @Path("world")
  public Response world() {
    return answers.of(reports::now);
  }

  /** Begins anew; {@code seed} stays and {@code profile} is the configured one unless given. */
  @POST
  @Path("reset")
  public Response reset(@Nullable String body) {
    return answers.of(body, this::reset);
  }

  private Object reset(JsonNode request) {
    request
        .fieldNames()
        .forEachRemaining(name -> {
          if (!name.equals("seed") && !name.equals("profile")) {
            throw new IllegalArgumentException(
                "unknown member '" + name + "'; known are seed and profile");
          }
        });
    var named = profiles.named(request.path("profile").asText(profile));
    world.reset(request.path("seed").asLong(identities.seed()), named);
    return reports.now();
  }
}
