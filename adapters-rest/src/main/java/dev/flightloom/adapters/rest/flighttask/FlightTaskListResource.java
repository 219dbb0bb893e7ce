package dev.flightloom.adapters.rest.flighttask;

import dev.flightloom.adapters.rest.param.Pages;
import dev.flightloom.adapters.rest.param.Paging;
import dev.flightloom.adapters.rest.param.Violations;
import dev.flightloom.application.flighttask.port.in.ListFlightTasks;
import dev.flightloom.application.project.port.in.FindProject;
import dev.flightloom.domain.flighttask.listing.ListedTask;
import dev.flightloom.domain.vocabulary.Listing;
import dev.flightloom.domain.vocabulary.Page;
import dev.flightloom.domain.vocabulary.PageRequest;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Lists flight tasks; FlightHub pages nothing, so we do. */
@Path("/api/v1/projects/{project}/flight-tasks")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Flight tasks")
class FlightTaskListResource {

  private final FindProject findProject;
  private final ListFlightTasks listFlightTasks;

  FlightTaskListResource(FindProject findProject, ListFlightTasks listFlightTasks) {
    this.findProject = findProject;
    this.listFlightTasks = listFlightTasks;
  }

  @GET
  @Operation(
      operationId = "listFlightTasks",
      summary = "List the flight tasks of a project",
      description =
          "The latest planned begin first. Asks FlightHub once per dock, each time; name docks to"
              + " save calls.")
  @APIResponse(
      responseCode = "200",
      description = "One page.",
      headers =
          @Header(
              name = "Link",
              description = "first, prev, next and last page (RFC 8288).",
              schema = @Schema(type = SchemaType.STRING)),
      content = @Content(schema = @Schema(implementation = FlightTaskPageResponse.class)))
  public Response list(
      @PathParam("project") @Parameter(description = "Id or exact name of the project.")
          String project,
      @QueryParam("dock")
          @Parameter(
              description =
                  "Serial numbers of docks, repeated or separated by commas; without it every dock"
                      + " of the project.",
              example = "8DCKTEST0001")
          List<String> docks,
      @QueryParam("from")
          @DefaultValue("")
          @Parameter(
              description = "Earliest planned begin, RFC 3339; without it the last 7 days.",
              example = "2026-01-01T00:00:00Z")
          String from,
      @QueryParam("until")
          @DefaultValue("")
          @Parameter(description = "Latest planned begin, RFC 3339; without it the next 30 days.")
          String until,
      @QueryParam("q") @DefaultValue("") @Parameter(description = "Part of the name, in any case.")
          String text,
      @QueryParam("type")
          @Parameter(
              description =
                  "immediate, timed, recurring or continuous, repeated or separated by commas.")
          List<String> types,
      @QueryParam("status")
          @Parameter(
              description =
                  "waiting, starting-failure, executing, paused, terminated, success, suspended,"
                      + " timeout, partially-done, preparing or queue-for-takeoff, repeated or"
                      + " separated by commas; open means all that are not final.",
              example = "open")
          List<String> statuses,
      @QueryParam("page")
          @DefaultValue("1")
          @Parameter(
              description = "Number of the page.",
              schema = @Schema(type = SchemaType.INTEGER, minimum = "1", defaultValue = "1"))
          String page,
      @QueryParam("size")
          @DefaultValue("20")
          @Parameter(
              description = "Items per page.",
              schema =
                  @Schema(
                      type = SchemaType.INTEGER,
                      minimum = "1",
                      maximum = "1000",
                      defaultValue = "20"))
          String size,
      @Context UriInfo uri) {
    var violations = new Violations();
    var request = Paging.read(page, size, violations);
    var query = new TaskQuery(docks, from, until, text, types, statuses);
    var wanted = query.read(findProject.find(project).id(), violations);
    violations.check();
    return show(listFlightTasks.list(wanted.orElseThrow()), request, uri);
  }

  private static Response show(Listing<ListedTask> all, PageRequest request, UriInfo uri) {
    var items = all.items().stream().skip(request.offset()).limit(request.size()).toList();
    var page = new Page<>(items, request, all.items().size());
    var body =
        new FlightTaskPageResponse(
            items.stream().map(ListedTaskResponse::of).toList(),
            request.number(),
            request.size(),
            page.total(),
            all.capped(),
            Pages.next(page, uri));
    return Pages.show(page, body, uri);
  }
}
