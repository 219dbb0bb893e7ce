package dev.flightloom.simulator.admin;

import com.fasterxml.jackson.databind.JsonNode;
import dev.flightloom.simulator.profile.NamedProfile;
import dev.flightloom.simulator.profile.Profile;
import dev.flightloom.simulator.profile.Profiles;
import dev.flightloom.simulator.wire.Json;
import io.quarkus.resteasy.reactive.server.EndpointDisabled;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** The switches of behaviour. */
@Path("/simulator/admin")
@EndpointDisabled(name = "flightloom.simulator.enabled", stringValue = "false")
@RunOnVirtualThread
class ProfileEndpoint {
  private final Profiles profiles;
  private final Json json;
  private final AdminAnswers answers;

  ProfileEndpoint(Profiles profiles, Json json, AdminAnswers answers) {
    this.profiles = profiles;
    this.json = json;
    this.answers = answers;
  }

  @GET
  @Path("profile")
  public Response current() {
    return answers.of(profiles::current);
  }

  /** Takes a named profile ({@code name}) or the present one, and changes the members given. */
  @PUT
  @Path("profile")
  public Response change(@Nullable String body) {
    return answers.of(
        body,
        changes -> {
          profiles.use(json.merge(base(changes), changes, Profile.class));
          return profiles.current();
        });
  }

  /** Every named profile with its source in the contract. */
  @GET
  @Path("profiles")
  public Response named() {
    return answers.of(() -> profiles.catalogue().stream().map(this::row).toList());
  }

  private ProfileRow row(NamedProfile named) {
    return new ProfileRow(
        named.name(), named.source(), named.description(), json.admin(named.changes()));
  }

  /** A named profile; its changes are the members that differ from the contract. */
  @RegisterForReflection
  record ProfileRow(String name, String source, String description, JsonNode changes) {}

  private Profile base(JsonNode changes) {
    return changes.hasNonNull("name")
        ? profiles.named(changes.get("name").asText())
        : profiles.current();
  }
}
