package dev.flightloom.simulator.admin;

import dev.flightloom.simulator.call.Operation;
import io.quarkus.resteasy.reactive.server.EndpointDisabled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;

/** The admin side for people: one page that needs nothing from elsewhere. */
@Path("/simulator/admin")
@EndpointDisabled(name = "flightloom.simulator.enabled", stringValue = "false")
@RunOnVirtualThread
class PageEndpoint {
  private static final String PAGE = "/simulator/admin.html";

  private final FleetReports fleet;
  private final AdminAnswers answers;

  PageEndpoint(FleetReports fleet, AdminAnswers answers) {
    this.fleet = fleet;
    this.answers = answers;
  }

  @GET
  public Response page() {
    try (var in = PageEndpoint.class.getResourceAsStream(PAGE)) {
      if (in == null) {
        throw new IllegalStateException(PAGE + " is missing in the program");
      }
      return Response.ok(in.readAllBytes(), MediaType.TEXT_HTML + ";charset=UTF-8")
          .header("X-Frame-Options", "DENY")
          .header("Cache-Control", "no-store")
          .build();
    } catch (IOException e) {
      throw new UncheckedIOException("the page cannot be read", e);
    }
  }

  /** Devices, flight tasks and routes with their places. */
  @GET
  @Path("fleet")
  public Response fleet() {
    return answers.of(fleet::now);
  }

  /** The words that faults and the request journal use. */
  @GET
  @Path("operations")
  public Response operations() {
    return answers.of(() -> Arrays.stream(Operation.values()).map(Operation::word).toList());
  }
}
