package dev.flightloom.adapters.rest.model;

import dev.flightloom.application.model.port.in.FindModelFile;
import dev.flightloom.application.project.port.in.FindProject;
import dev.flightloom.domain.model.ModelFileId;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Tells where the files of models can be downloaded. */
@Path("/api/v1/projects/{project}/model-files")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Models")
class ModelFileResource {

  private final FindProject findProject;
  private final FindModelFile findModelFile;

  ModelFileResource(FindProject findProject, FindModelFile findModelFile) {
    this.findProject = findProject;
    this.findModelFile = findModelFile;
  }

  @GET
  @Path("{file}")
  @Operation(
      operationId = "findModelFile",
      summary = "Tell where a file of a model can be downloaded",
      description = "Ask again while it is not ready.")
  @APIResponse(responseCode = "200", description = "The address, or that it is not ready.")
  public ModelFileResponse find(
      @PathParam("project") @Parameter(description = "Id or exact name of the project.")
          String project,
      @PathParam("file")
          @Parameter(
              description = "Id of the file.",
              schema = @Schema(type = SchemaType.INTEGER, format = "int64", minimum = "0"),
              example = "77")
          ModelFileId file) {
    return ModelFileResponse.of(findModelFile.find(findProject.find(project).id(), file));
  }
}
