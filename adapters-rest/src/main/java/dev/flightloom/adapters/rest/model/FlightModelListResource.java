package dev.flightloom.adapters.rest.model;

import dev.flightloom.adapters.rest.param.Pages;
import dev.flightloom.adapters.rest.param.Paging;
import dev.flightloom.adapters.rest.param.Violations;
import dev.flightloom.adapters.rest.param.Words;
import dev.flightloom.application.model.port.in.ListFlightModels;
import dev.flightloom.application.project.port.in.FindProject;
import dev.flightloom.domain.model.FlightModelFilter;
import dev.flightloom.domain.model.FlightModelFilter.OnMap;
import dev.flightloom.domain.model.ModelKind;
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
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Lists models made from flights. */
@Path("/api/v1/projects/{project}/models")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Models", description = "Models that FlightHub made from the photos of flights.")
class FlightModelListResource {

  private final FindProject findProject;
  private final ListFlightModels listFlightModels;

  FlightModelListResource(FindProject findProject, ListFlightModels listFlightModels) {
    this.findProject = findProject;
    this.listFlightModels = listFlightModels;
  }

  @GET
  @Operation(
      operationId = "listFlightModels",
      summary = "List the models made from flights",
      description =
          "The newest first, finished ones only. FlightHub gives the whole list each time; pages"
              + " are ours.")
  @APIResponse(
      responseCode = "200",
      description = "One page.",
      headers =
          @Header(
              name = "Link",
              description = "first, prev, next and last page (RFC 8288).",
              schema = @Schema(type = SchemaType.STRING)),
      content = @Content(schema = @Schema(implementation = FlightModelPageResponse.class)))
  public Response list(
      @PathParam("project") @Parameter(description = "Id or exact name of the project.")
          String project,
      @QueryParam("kind")
          @Parameter(
              description = "2d or 3d, repeated or separated by commas; all without it.",
              example = "3d")
          List<String> kinds,
      @QueryParam("q") @DefaultValue("") @Parameter(description = "Part of the name.") String name,
      @QueryParam("onMap")
          @DefaultValue("any")
          @Parameter(
              description = "Whether the map shows them.",
              schema =
                  @Schema(
                      type = SchemaType.STRING,
                      enumeration = {"any", "shown", "hidden"},
                      defaultValue = "any"))
          String onMap,
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
    var shown = violations.read("onMap", onMap, it -> Words.read(OnMap.class, it));
    var filter =
        new FlightModelFilter(kinds(kinds, violations), name.strip(), shown.orElse(OnMap.ANY));
    var request = Paging.read(page, size, violations);
    violations.check();
    var found = listFlightModels.list(findProject.find(project).id(), filter, request);
    return Pages.show(found, FlightModelPageResponse.of(found, uri), uri);
  }

  private static Set<ModelKind> kinds(List<String> words, Violations violations) {
    var kinds = EnumSet.noneOf(ModelKind.class);
    words.stream()
        .flatMap(it -> Stream.of(it.split(",", -1)))
        .map(String::strip)
        .forEach(word ->
            violations
                .read("kind", word, it -> Words.read(ModelKind.class, it))
                .ifPresent(kinds::add));
    return kinds;
  }
}
