package dev.flightloom.adapters.rest.media;

import dev.flightloom.adapters.rest.param.Pages;
import dev.flightloom.adapters.rest.param.Paging;
import dev.flightloom.adapters.rest.param.Violations;
import dev.flightloom.application.media.port.in.ListMedia;
import dev.flightloom.application.media.port.in.TellMediaState;
import dev.flightloom.application.project.port.in.FindProject;
import dev.flightloom.domain.flighttask.TaskId;
import dev.flightloom.domain.media.MediaFile;
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
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/projects/{project}/flight-tasks/{task}")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Media", description = "Photos, videos and other files of flights.")
class MediaResource {

  private final FindProject findProject;
  private final ListMedia listMedia;
  private final TellMediaState tellMediaState;

  MediaResource(FindProject findProject, ListMedia listMedia, TellMediaState tellMediaState) {
    this.findProject = findProject;
    this.listMedia = listMedia;
    this.tellMediaState = tellMediaState;
  }

  @GET
  @Path("media")
  @Operation(
      operationId = "listMedia",
      summary = "List the media of a flight",
      description = "Asks FlightHub each time for the whole list, and shows one page of it.")
  @APIResponse(
      responseCode = "200",
      description = "One page.",
      content = @Content(schema = @Schema(implementation = MediaPageResponse.class)))
  public Response list(
      @PathParam("project") @Parameter(description = "Id or exact name of the project.")
          String project,
      @PathParam("task")
          @Parameter(description = "Id of the task.", schema = @Schema(type = SchemaType.STRING))
          TaskId task,
      @QueryParam("kind")
          @DefaultValue("")
          @Parameter(description = "One kind in FlightHub's words, such as image.")
          String kind,
      @QueryParam("q") @DefaultValue("") @Parameter(description = "Part of the name, in any case.")
          String q,
      @QueryParam("page")
          @DefaultValue("1")
          @Parameter(schema = @Schema(type = SchemaType.INTEGER, minimum = "1"))
          String page,
      @QueryParam("size")
          @DefaultValue("100")
          @Parameter(schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "1000"))
          String size,
      @Context UriInfo uri) {
    var violations = new Violations();
    var request = Paging.read(page, size, violations);
    violations.check();
    var listing = listMedia.list(findProject.find(project).id(), task);
    var wanted = listing.items().stream().filter(file -> isWanted(file, kind, q)).toList();
    var shown = page(wanted, request);
    return Pages.show(shown, body(shown, listing, uri), uri);
  }

  @GET
  @Path("media-folder")
  @Operation(
      operationId = "tellMediaState",
      summary = "Tell whether the media of a flight are complete",
      description =
          "A dock uploads after the flight, so that media arrive for minutes. Asks FlightHub each"
              + " time.")
  @APIResponse(responseCode = "200", description = "How far they are.")
  public MediaStateResponse state(
      @PathParam("project") @Parameter(description = "Id or exact name of the project.")
          String project,
      @PathParam("task")
          @Parameter(description = "Id of the task.", schema = @Schema(type = SchemaType.STRING))
          TaskId task) {
    return MediaStateResponse.of(tellMediaState.tell(findProject.find(project).id(), task));
  }

  private static boolean isWanted(MediaFile file, String kind, String q) {
    return (kind.isBlank() || file.kind().word().equals(kind.strip()))
        && file.fileName().toLowerCase(Locale.ROOT).contains(q.strip().toLowerCase(Locale.ROOT));
  }

  private static Page<MediaFile> page(List<MediaFile> files, PageRequest request) {
    var items = files.stream().skip(request.offset()).limit(request.size()).toList();
    return new Page<>(items, request, files.size());
  }

  private static MediaPageResponse body(
      Page<MediaFile> page, Listing<MediaFile> listing, UriInfo uri) {
    return new MediaPageResponse(
        page.items().stream().map(MediaFileResponse::of).toList(),
        page.request().number(),
        page.request().size(),
        page.total(),
        listing.capped(),
        Pages.next(page, uri));
  }
}
