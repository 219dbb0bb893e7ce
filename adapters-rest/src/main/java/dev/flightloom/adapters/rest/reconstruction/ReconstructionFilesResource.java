package dev.flightloom.adapters.rest.reconstruction;

import dev.flightloom.adapters.rest.param.Pages;
import dev.flightloom.adapters.rest.param.Paging;
import dev.flightloom.adapters.rest.param.Violations;
import dev.flightloom.application.reconstruction.port.in.ListFiles;
import dev.flightloom.application.reconstruction.port.in.ListFindings;
import dev.flightloom.domain.reconstruction.ReconstructionId;
import dev.flightloom.domain.reconstruction.capture.CaptureFile;
import dev.flightloom.domain.vocabulary.Page;
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

/** Shows the files of a reconstruction and what was noticed about them. */
@Path("/api/v1/projects/{project}/reconstructions/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Reconstructions")
class ReconstructionFilesResource {

  private final ProjectScope scope;
  private final ListFiles listFiles;
  private final ListFindings listFindings;
  private final PreflightResponseMapper mapper;

  ReconstructionFilesResource(
      ProjectScope scope,
      ListFiles listFiles,
      ListFindings listFindings,
      PreflightResponseMapper mapper) {
    this.scope = scope;
    this.listFiles = listFiles;
    this.listFindings = listFindings;
    this.mapper = mapper;
  }

  @GET
  @Path("files")
  @Operation(
      operationId = "listFiles",
      summary = "List the files of a reconstruction",
      description = "In the order of their paths, with how far each one is.")
  @APIResponse(
      responseCode = "200",
      description = "One page.",
      headers =
          @Header(
              name = "Link",
              description = "first, prev, next and last page (RFC 8288).",
              schema = @Schema(type = SchemaType.STRING)),
      content = @Content(schema = @Schema(implementation = FilePageResponse.class)))
  public Response files(
      @PathParam("project") @Parameter(description = "Id or exact name of the project.")
          String project,
      @PathParam("id")
          @Parameter(
              description = "Id of the reconstruction.",
              schema = @Schema(type = SchemaType.STRING))
          ReconstructionId id,
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
    var found = listFiles.list(scope.find(project, id).id(), request);
    return Pages.show(found, body(found, uri), uri);
  }

  @GET
  @Path("findings")
  @Operation(
      operationId = "listFindings",
      summary = "List what the preflight noticed",
      description = "Errors first; empty while the folder has not been read.")
  @APIResponse(responseCode = "200", description = "All findings.")
  public List<FindingResponse> findings(
      @PathParam("project") @Parameter(description = "Id or exact name of the project.")
          String project,
      @PathParam("id")
          @Parameter(
              description = "Id of the reconstruction.",
              schema = @Schema(type = SchemaType.STRING))
          ReconstructionId id) {
    return mapper.toResponse(listFindings.list(scope.find(project, id).id()));
  }

  private static FilePageResponse body(Page<CaptureFile> page, UriInfo uri) {
    return new FilePageResponse(
        page.items().stream().map(FileResponse::of).toList(),
        page.request().number(),
        page.request().size(),
        page.total(),
        Pages.next(page, uri));
  }
}
