package dev.flightloom.simulator.admin;

import dev.flightloom.simulator.clock.SimulatorClock;
import dev.flightloom.simulator.scenario.Change;
import dev.flightloom.simulator.scenario.Changes;
import dev.flightloom.simulator.scenario.Scenario;
import dev.flightloom.simulator.scenario.ScenarioFiles;
import dev.flightloom.simulator.scenario.Stage;
import dev.flightloom.simulator.snapshot.Premiere;
import dev.flightloom.simulator.wire.Json;
import io.quarkus.resteasy.reactive.server.EndpointDisabled;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Scenarios: which there are, which is played, and single changes by hand. */
@Path("/simulator/admin")
@EndpointDisabled(name = "flightloom.simulator.enabled", stringValue = "false")
@RunOnVirtualThread
@Consumes(MediaType.WILDCARD)
class ScenarioEndpoint {
  private final ScenarioFiles files;
  private final Stage stage;
  private final Premiere premiere;
  private final Changes changes;
  private final SimulatorClock clock;
  private final Json json;
  private final AdminAnswers answers;

  // More than usual: scenarios are read, played and left, and changes come without one.
  ScenarioEndpoint(
      ScenarioFiles files,
      Stage stage,
      Premiere premiere,
      Changes changes,
      SimulatorClock clock,
      Json json,
      AdminAnswers answers) {
    this.files = files;
    this.stage = stage;
    this.premiere = premiere;
    this.changes = changes;
    this.clock = clock;
    this.json = json;
    this.answers = answers;
  }

  /** A scenario in the list. */
  @RegisterForReflection
  record Row(String name, String description) {
    static Row of(Scenario scenario) {
      return new Row(scenario.name(), scenario.description());
    }
  }

  @GET
  @Path("scenarios")
  public Response all() {
    return answers.of(() -> files.shipped().stream().map(Row::of).toList());
  }

  @GET
  @Path("scenario")
  public Response current() {
    return answers.of(() -> stage.current().<Object>map(each -> each).orElse(Map.of()));
  }

  /** Begins the world anew with a scenario: one that ships, by its {@code name}, or a whole one. */
  @PUT
  @Path("scenario")
  public Response play(@Nullable String body) {
    return answers.of(() -> {
      var tree = files.tree(body == null ? "" : body);
      boolean named = tree.size() == 1 && tree.hasNonNull("name");
      premiere.play(
          named
              ? files.named(tree.get("name").asText())
              : json.bind(tree, Scenario.class).checked());
      return stage.current().orElseThrow();
    });
  }

  /** Ends the scenario; what it changed stays. */
  @DELETE
  @Path("scenario")
  public Response end() {
    stage.end();
    return Response.noContent().build();
  }

  /** Changes the world now, as an event of a scenario would. */
  @POST
  @Path("changes")
  public Response change(@Nullable String body) {
    return answers.of(() -> {
      var tree = files.tree(body == null ? "" : body);
      changes.apply(json.bind(tree, Change.class), clock.instant());
      return Map.of("now", clock.instant());
    });
  }
}
