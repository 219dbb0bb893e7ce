package dev.flightloom.adapters.rest.flighttask.order;

import dev.flightloom.adapters.rest.param.Callers;
import dev.flightloom.adapters.rest.param.JsonBodies;
import dev.flightloom.application.flighttask.port.in.CheckFlightTask;
import dev.flightloom.application.flighttask.port.in.CreateFlightTask;
import dev.flightloom.application.flighttask.port.in.CreateFlightTask.Creation;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Orders flights, and checks orders; longer than a page because of its descriptions. */
@Path("/api/v1/projects/{project}/flight-tasks")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Flight tasks")
class FlightTaskOrderResource {

  private final OrderScope scope;
  private final JsonBodies bodies;
  private final Callers callers;
  private final CheckFlightTask checkFlightTask;
  private final CreateFlightTask createFlightTask;

  FlightTaskOrderResource(
      OrderScope scope,
      JsonBodies bodies,
      Callers callers,
      CheckFlightTask checkFlightTask,
      CreateFlightTask createFlightTask) {
    this.scope = scope;
    this.bodies = bodies;
    this.callers = callers;
    this.checkFlightTask = checkFlightTask;
    this.createFlightTask = createFlightTask;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "createFlightTask",
      summary = "Order a flight",
      description =
          "Checks dock, aircraft, weather, health and route first, and orders nothing while a"
              + " finding blocks. Moves an aircraft: off until flightloom.commands.enabled, and"
              + " every attempt is in the audit journal.")
  @RequestBody(
      required = true,
      content = @Content(schema = @Schema(implementation = TaskOrderRequest.class)))
  @APIResponse(
      responseCode = "201",
      description = "FlightHub has the task, which does not mean that it will fly.",
      headers =
          @Header(
              name = "Location",
              description = "Address of the task.",
              schema = @Schema(type = SchemaType.STRING, format = "uri")),
      content = @Content(schema = @Schema(implementation = CreationResponse.class)))
  @APIResponse(
      responseCode = "202",
      description = "Nobody knows whether FlightHub has the task; look before ordering again.",
      content = @Content(schema = @Schema(implementation = CreationResponse.class)))
  @APIResponse(
      responseCode = "422",
      description = "Findings block, which are listed; or FlightHub refuses.",
      content =
          @Content(
              mediaType = "application/problem+json",
              schema = @Schema(implementation = NotReadyProblem.class)))
  public Response create(
      @PathParam("project") @Parameter(description = "Id or exact name of the project.")
          String project,
      @HeaderParam("X-Request-Id") @Parameter(hidden = true) String requestId,
      InputStream body,
      @Context UriInfo uri) {
    var wish = bodies.read(body, OrderReader::read);
    var order = scope.order(project, wish);
    var command =
        new CreateFlightTask.Command(
            callers.actor(), order.project(), order.order(), wish.naming(), wish.overrides());
    return switch (createFlightTask.create(command)) {
      case Creation.Created created -> created(created, uri);
      case Creation.Unsettled unsettled ->
          Response.accepted(CreationResponse.of(unsettled)).build();
      case Creation.NotReady(var report) ->
          NotReadyProblem.answer(
              report, wish.overrides(), uri.getRequestUri().getRawPath(), requestId);
    };
  }

  @POST
  @Path("check")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "checkFlightTask",
      summary = "Check an order without sending it",
      description =
          "Answers what would keep the flight from being ordered; findings are an ordinary answer.")
  @RequestBody(
      required = true,
      content = @Content(schema = @Schema(implementation = TaskOrderRequest.class)))
  @APIResponse(responseCode = "200", description = "What was found.")
  public ReadinessResponse check(
      @PathParam("project") @Parameter(description = "Id or exact name of the project.")
          String project,
      InputStream body) {
    var wish = bodies.read(body, OrderReader::read);
    var order = scope.order(project, wish);
    return ReadinessResponse.of(
        checkFlightTask.check(order.project(), order.order()), wish.overrides());
  }

  private static Response created(Creation.Created created, UriInfo uri) {
    var address = uri.getAbsolutePathBuilder().path(created.id().value()).build();
    return Response.created(address).entity(CreationResponse.of(created)).build();
  }
}
