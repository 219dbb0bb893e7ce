package dev.flightloom.adapters.rest.reconstruction;

import dev.flightloom.adapters.rest.param.Paging;
import dev.flightloom.adapters.rest.param.Violations;
import dev.flightloom.application.reconstruction.port.in.ListEvents;
import dev.flightloom.domain.reconstruction.ReconstructionId;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.smallrye.mutiny.Multi;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Shows what happened to a reconstruction, as a list or as it happens. */
@Path("/api/v1/projects/{project}/reconstructions/{id}/events")
@RunOnVirtualThread
@Tag(name = "Reconstructions")
class EventResource {

  private final ProjectScope scope;
  private final ListEvents listEvents;
  private final EventStream stream;

  EventResource(ProjectScope scope, ListEvents listEvents, EventStream stream) {
    this.scope = scope;
    this.listEvents = listEvents;
    this.stream = stream;
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "listEvents",
      summary = "List or follow the events of a reconstruction",
      description =
          "With Accept: text/event-stream, events are sent as they happen: id is the sequence,"
              + " event the kind, data an Event as JSON. A broken stream is resumed by the header"
              + " Last-Event-ID or by after. An event named end, with the final stage as data, is"
              + " the last one; comments keep a quiet stream open.")
  @APIResponse(responseCode = "200", description = "The events after the given one.")
  public EventListResponse list(
      @PathParam("project") @Parameter(description = "Id or exact name of the project.")
          String project,
      @PathParam("id")
          @Parameter(
              description = "Id of the reconstruction.",
              schema = @Schema(type = SchemaType.STRING))
          ReconstructionId id,
      @QueryParam("after")
          @DefaultValue("0")
          @Parameter(
              description = "Sequence of the last event that is known.",
              schema =
                  @Schema(
                      type = SchemaType.INTEGER,
                      format = "int64",
                      minimum = "0",
                      defaultValue = "0"))
          String after,
      @QueryParam("limit")
          @DefaultValue("100")
          @Parameter(
              description = "Most events of the list; a stream has no limit.",
              schema =
                  @Schema(
                      type = SchemaType.INTEGER,
                      minimum = "1",
                      maximum = "1000",
                      defaultValue = "100"))
          String limit) {
    var violations = new Violations();
    var cursor = Paging.from0("after", after, violations);
    var most = Paging.size("limit", limit, violations);
    violations.check();
    var events = listEvents.list(scope.find(project, id).id(), cursor, most);
    return EventListResponse.of(events, cursor);
  }

  @GET
  @Blocking
  @Produces(MediaType.SERVER_SENT_EVENTS + ";qs=0.5")
  @APIResponse(
      responseCode = "200",
      description = "The events after the given one.",
      content =
          @Content(
              mediaType = MediaType.SERVER_SENT_EVENTS,
              schema = @Schema(type = SchemaType.STRING)))
  public Multi<OutboundSseEvent> follow(
      @PathParam("project") String project,
      @PathParam("id") ReconstructionId id,
      @QueryParam("after") @DefaultValue("0") String after,
      @HeaderParam("Last-Event-ID")
          @DefaultValue("")
          @Parameter(
              description = "Sequence of the last event that a broken stream sent.",
              schema = @Schema(type = SchemaType.STRING))
          String last,
      @Context Sse sse) {
    var violations = new Violations();
    var given = Paging.from0("after", after, violations);
    var resumed = Paging.from0("Last-Event-ID", last.isEmpty() ? "0" : last, violations);
    violations.check();
    return stream.of(scope.find(project, id).id(), Math.max(given, resumed), sse);
  }
}
