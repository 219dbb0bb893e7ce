package dev.flightloom.simulator.admin;

import com.fasterxml.jackson.databind.JsonNode;
import dev.flightloom.simulator.clock.Pace;
import dev.flightloom.simulator.clock.SimulatorClock;
import io.quarkus.resteasy.reactive.server.EndpointDisabled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The dial of time. */
@Path("/simulator/admin/clock")
@EndpointDisabled(name = "flightloom.simulator.enabled", stringValue = "false")
@RunOnVirtualThread
class ClockEndpoint {
  private final SimulatorClock clock;
  private final AdminAnswers answers;

  ClockEndpoint(SimulatorClock clock, AdminAnswers answers) {
    this.clock = clock;
    this.answers = answers;
  }

  @GET
  public Response read() {
    return answers.of(this::report);
  }

  /** Sets {@code mode}, {@code now}, or both. */
  @PUT
  public Response set(@Nullable String body) {
    return answers.of(
        body,
        request -> {
          var mode = Pace.parse(request.path("mode").asText(clock.pace().toString()));
          var now = text(request, "now", clock.instant().toString());
          var at = Instant.parse(now);
          clock.run(mode);
          if (request.has("now")) {
            clock.set(at);
          }
          return report();
        });
  }

  /** Goes forward {@code by} an ISO 8601 duration. */
  @POST
  @Path("advance")
  public Response advance(@Nullable String body) {
    return answers.of(
        body,
        request -> {
          clock.advance(Duration.parse(text(request, "by", "PT1S")));
          return report();
        });
  }

  private static String text(JsonNode request, String name, String otherwise) {
    return request.path(name).asText(otherwise);
  }

  private ClockReport report() {
    return new ClockReport(clock.instant(), clock.pace().toString());
  }
}
