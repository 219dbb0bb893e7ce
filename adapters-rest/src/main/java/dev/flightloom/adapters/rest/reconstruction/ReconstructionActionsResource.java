package dev.flightloom.adapters.rest.reconstruction;

import dev.flightloom.adapters.rest.param.JsonBodies;
import dev.flightloom.application.reconstruction.port.in.CancelReconstruction;
import dev.flightloom.application.reconstruction.port.in.RetryReconstruction;
import dev.flightloom.domain.reconstruction.ReconstructionId;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Stops reconstructions and lets them go on. */
@Path("/api/v1/projects/{project}/reconstructions/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Reconstructions")
class ReconstructionActionsResource {

  private final ProjectScope scope;
  private final JsonBodies bodies;
  private final CancelReconstruction cancelReconstruction;
  private final RetryReconstruction retryReconstruction;
  private final ReconstructionResponseMapper mapper;

  ReconstructionActionsResource(
      ProjectScope scope,
      JsonBodies bodies,
      CancelReconstruction cancelReconstruction,
      RetryReconstruction retryReconstruction,
      ReconstructionResponseMapper mapper) {
    this.scope = scope;
    this.bodies = bodies;
    this.cancelReconstruction = cancelReconstruction;
    this.retryReconstruction = retryReconstruction;
    this.mapper = mapper;
  }

  @POST
  @Path("cancel")
  @Consumes(MediaType.APPLICATION_JSON)
  @ResponseStatus(202)
  @Operation(
      operationId = "cancelReconstruction",
      summary = "Stop a reconstruction",
      description =
          "Notes the wish; the job's next step stops uploads and builds. A final one stays as it"
              + " is.")
  @RequestBody(content = @Content(schema = @Schema(implementation = CancelRequest.class)))
  @APIResponse(
      responseCode = "202",
      description = "The reconstruction with the wish noted.",
      content = @Content(schema = @Schema(implementation = ReconstructionResponse.class)))
  public ReconstructionResponse cancel(
      @PathParam("project") @Parameter(description = "Id or exact name of the project.")
          String project,
      @PathParam("id")
          @Parameter(
              description = "Id of the reconstruction.",
              schema = @Schema(type = SchemaType.STRING))
          ReconstructionId id,
      InputStream body) {
    var request = bodies.read(body, CancelRequest::read);
    var found = scope.find(project, id);
    return mapper.toResponse(cancelReconstruction.cancel(found.id(), request.cleanUp()));
  }

  @POST
  @Path("retry")
  @Consumes(MediaType.APPLICATION_JSON)
  @ResponseStatus(202)
  @Operation(
      operationId = "retryReconstruction",
      summary = "Let a failed or resting reconstruction go on",
      description = "Goes on where it stopped; nothing that is finished is repeated.")
  @RequestBody(content = @Content(schema = @Schema(implementation = RetryRequest.class)))
  @APIResponse(
      responseCode = "202",
      description = "The reconstruction, queued again.",
      content = @Content(schema = @Schema(implementation = ReconstructionResponse.class)))
  public ReconstructionResponse retry(
      @PathParam("project") @Parameter(description = "Id or exact name of the project.")
          String project,
      @PathParam("id")
          @Parameter(
              description = "Id of the reconstruction.",
              schema = @Schema(type = SchemaType.STRING))
          ReconstructionId id,
      InputStream body) {
    var request = bodies.read(body, RetryRequest::read);
    var found = scope.find(project, id);
    return mapper.toResponse(retryReconstruction.retry(found.id(), request.startAgain()));
  }
}
