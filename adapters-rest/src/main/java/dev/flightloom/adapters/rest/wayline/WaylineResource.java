package dev.flightloom.adapters.rest.wayline;

import dev.flightloom.adapters.rest.param.Pages;
import dev.flightloom.adapters.rest.param.Paging;
import dev.flightloom.adapters.rest.param.Violations;
import dev.flightloom.application.project.port.in.FindProject;
import dev.flightloom.application.wayline.port.in.FindWayline;
import dev.flightloom.application.wayline.port.in.ListWaylines;
import dev.flightloom.domain.vocabulary.Page;
import dev.flightloom.domain.vocabulary.PageRequest;
import dev.flightloom.domain.wayline.Wayline;
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
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * Lists and shows routes; FlightHub gives the list whole, so that it is paged and filtered here.
 */
@Path("/api/v1/projects/{project}/waylines")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Waylines", description = "Flight routes: KMZ files in FlightHub and before.")
class WaylineResource {

  private final FindProject findProject;
  private final ListWaylines listWaylines;
  private final FindWayline findWayline;

  WaylineResource(FindProject findProject, ListWaylines listWaylines, FindWayline findWayline) {
    this.findProject = findProject;
    this.listWaylines = listWaylines;
    this.findWayline = findWayline;
  }

  @GET
  @Operation(
      operationId = "listWaylines",
      summary = "List the flight routes of a project",
      description = "In FlightHub's order; asks FlightHub each time.")
  @APIResponse(
      responseCode = "200",
      description = "One page.",
      headers =
          @Header(
              name = "Link",
              description = "first, prev, next and last page (RFC 8288).",
              schema = @Schema(type = SchemaType.STRING)),
      content = @Content(schema = @Schema(implementation = WaylinePageResponse.class)))
  public Response list(
      @PathParam("project") @Parameter(description = "Id or exact name of the project.")
          String project,
      @QueryParam("name")
          @DefaultValue("")
          @Parameter(description = "Part of the name, whatever its case.", example = "fence")
          String name,
      @QueryParam("aircraft")
          @DefaultValue("")
          @Parameter(description = "Model key of the aircraft.", example = "0-91-1")
          String aircraft,
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
    violations.check();
    var found =
        listWaylines.list(findProject.find(project).id()).stream()
            .filter(it -> lower(it.name()).contains(lower(name)))
            .filter(it -> aircraft.isEmpty() || it.aircraft().value().equals(aircraft))
            .toList();
    return show(page(found, request), uri);
  }

  @GET
  @Path("{wayline}")
  @Operation(
      operationId = "findWayline",
      summary = "Find one flight route",
      description = "Asks FlightHub each time.")
  @APIResponse(responseCode = "200", description = "The flight route.")
  public WaylineDetailsResponse find(
      @PathParam("project") @Parameter(description = "Id or exact name of the project.")
          String project,
      @PathParam("wayline")
          @Parameter(description = "Id or exact name of the route.", example = "fence-check-07")
          String wayline) {
    return WaylineDetailsResponse.of(findWayline.find(findProject.find(project).id(), wayline));
  }

  private static Page<Wayline> page(List<Wayline> all, PageRequest request) {
    var items = all.stream().skip(request.offset()).limit(request.size()).toList();
    return new Page<>(items, request, all.size());
  }

  private static Response show(Page<Wayline> page, UriInfo uri) {
    var body =
        new WaylinePageResponse(
            page.items().stream().map(WaylineResponse::of).toList(),
            page.request().number(),
            page.request().size(),
            page.total(),
            Pages.next(page, uri));
    return Pages.show(page, body, uri);
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
