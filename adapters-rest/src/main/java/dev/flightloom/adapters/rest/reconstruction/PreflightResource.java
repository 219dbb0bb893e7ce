package dev.flightloom.adapters.rest.reconstruction;

import dev.flightloom.adapters.rest.param.JsonBodies;
import dev.flightloom.application.reconstruction.port.in.PreflightCapture;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Tells what a reconstruction would find and do, without creating one. */
@Path("/api/v1/projects/{project}/reconstructions/preflight")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Reconstructions")
class PreflightResource {

  private final ProjectScope scope;
  private final JsonBodies bodies;
  private final PreflightCapture preflightCapture;
  private final PreflightResponseMapper mapper;

  PreflightResource(
      ProjectScope scope,
      JsonBodies bodies,
      PreflightCapture preflightCapture,
      PreflightResponseMapper mapper) {
    this.scope = scope;
    this.bodies = bodies;
    this.preflightCapture = preflightCapture;
    this.mapper = mapper;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "preflightReconstruction",
      summary = "Check a folder or a flight without creating anything",
      description =
          "Reads the folder, or the heads of the flight's media, and answers findings and an"
              + " estimate; findings that would stop the reconstruction are an ordinary answer.")
  @RequestBody(
      required = true,
      content = @Content(schema = @Schema(implementation = ReconstructionRequest.class)))
  @APIResponse(responseCode = "200", description = "What was found and what would be done.")
  public PreflightResponse preflight(
      @PathParam("project") @Parameter(description = "Id or exact name of the project.")
          String project,
      InputStream body) {
    var request = bodies.read(body, ReconstructionRequest::read);
    var scoped = scope.project(project);
    return mapper.toResponse(
        preflightCapture.preflight(
            ReconstructionRequestMapper.toSource(scoped, request),
            ReconstructionRequestMapper.toPlan(request),
            Boolean.TRUE.equals(request.skipUnusable())));
  }
}
