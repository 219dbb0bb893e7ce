package dev.flightloom.adapters.rest.reconstruction;

import dev.flightloom.adapters.rest.param.JsonBodies;
import dev.flightloom.adapters.rest.param.Pages;
import dev.flightloom.adapters.rest.param.Paging;
import dev.flightloom.adapters.rest.param.Violations;
import dev.flightloom.application.reconstruction.port.in.CreateReconstruction;
import dev.flightloom.application.reconstruction.port.in.ListReconstructions;
import dev.flightloom.domain.reconstruction.Reconstruction;
import dev.flightloom.domain.reconstruction.ReconstructionFilter;
import dev.flightloom.domain.reconstruction.ReconstructionId;
import dev.flightloom.domain.vocabulary.Page;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Creates, lists and shows reconstructions; longer than a page because of its descriptions. */
@Path("/api/v1/projects/{project}/reconstructions")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Reconstructions", description = "Jobs from a folder of photos to models.")
class ReconstructionResource {

  private final ProjectScope scope;
  private final JsonBodies bodies;
  private final CreateReconstruction createReconstruction;
  private final ListReconstructions listReconstructions;
  private final ReconstructionResponseMapper mapper;

  ReconstructionResource(
      ProjectScope scope,
      JsonBodies bodies,
      CreateReconstruction createReconstruction,
      ListReconstructions listReconstructions,
      ReconstructionResponseMapper mapper) {
    this.scope = scope;
    this.bodies = bodies;
    this.createReconstruction = createReconstruction;
    this.listReconstructions = listReconstructions;
    this.mapper = mapper;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "createReconstruction",
      summary = "Create a reconstruction",
      description =
          "From a folder of the server below one of its configured roots, or from uploaded files."
              + " Returns at once; the job runs in the background.")
  @RequestBody(
      required = true,
      content = @Content(schema = @Schema(implementation = ReconstructionRequest.class)))
  @APIResponse(
      responseCode = "201",
      description = "The new reconstruction.",
      headers =
          @Header(
              name = "Location",
              description = "Address of the reconstruction.",
              schema = @Schema(type = SchemaType.STRING, format = "uri")),
      content = @Content(schema = @Schema(implementation = ReconstructionResponse.class)))
  public Response create(
      @PathParam("project") @Parameter(description = "Id or exact name of the project.")
          String project,
      InputStream body,
      @Context UriInfo uri) {
    var request = bodies.read(body, ReconstructionRequest::read);
    var scoped = scope.project(project);
    var source = ReconstructionRequestMapper.toSource(scoped, request);
    var command = ReconstructionRequestMapper.toCommand(scoped, source, request);
    return Created.at(uri, mapper.toResponse(createReconstruction.create(command)));
  }

  @GET
  @Operation(
      operationId = "listReconstructions",
      summary = "List the reconstructions of a project",
      description = "The newest first.")
  @APIResponse(
      responseCode = "200",
      description = "One page.",
      headers =
          @Header(
              name = "Link",
              description = "first, prev, next and last page (RFC 8288).",
              schema = @Schema(type = SchemaType.STRING)),
      content = @Content(schema = @Schema(implementation = ReconstructionPageResponse.class)))
  public Response list(
      @PathParam("project") @Parameter(description = "Id or exact name of the project.")
          String project,
      @QueryParam("state")
          @Parameter(
              description =
                  "Words of stages, repeated or separated by commas; open means all that are not"
                      + " final. Without it every reconstruction.")
          List<String> states,
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
    var stages = ListParams.stages(states, violations);
    var request = Paging.read(page, size, violations);
    violations.check();
    var filter = new ReconstructionFilter(Set.of(scope.project(project)), stages);
    var found = listReconstructions.list(filter, request);
    return Pages.show(found, body(found, uri), uri);
  }

  @GET
  @Path("{id}")
  @Operation(
      operationId = "findReconstruction",
      summary = "Find one reconstruction",
      description = "As last saved in the journal.")
  @APIResponse(responseCode = "200", description = "The reconstruction.")
  public ReconstructionResponse find(
      @PathParam("project") @Parameter(description = "Id or exact name of the project.")
          String project,
      @PathParam("id")
          @Parameter(
              description = "Id of the reconstruction.",
              schema =
                  @Schema(type = SchemaType.STRING, pattern = "^[A-Za-z0-9][A-Za-z0-9-]{0,63}$"),
              example = "r-7k2m")
          ReconstructionId id) {
    return mapper.toResponse(scope.find(project, id));
  }

  private ReconstructionPageResponse body(Page<Reconstruction> page, UriInfo uri) {
    return new ReconstructionPageResponse(
        page.items().stream().map(mapper::toResponse).toList(),
        page.request().number(),
        page.request().size(),
        page.total(),
        Pages.next(page, uri));
  }
}
