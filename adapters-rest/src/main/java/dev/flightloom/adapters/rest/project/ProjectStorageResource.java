package dev.flightloom.adapters.rest.project;

import dev.flightloom.application.project.port.in.FindProject;
import dev.flightloom.application.project.port.in.ShowStorage;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Tells where the files of a project go. */
@Path("/api/v1/projects/{project}/storage")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Projects")
class ProjectStorageResource {

  private final FindProject findProject;
  private final ShowStorage showStorage;

  ProjectStorageResource(FindProject findProject, ShowStorage showStorage) {
    this.findProject = findProject;
    this.showStorage = showStorage;
  }

  @GET
  @Operation(
      operationId = "showProjectStorage",
      summary = "Show where the files of a project go",
      description = "Asks FlightHub for a grant each time and forgets its keys.")
  @APIResponse(responseCode = "200", description = "The place, without keys.")
  public StorageResponse storage(
      @PathParam("project") @Parameter(description = "Id or exact name of the project.")
          String project) {
    return StorageResponse.of(showStorage.show(findProject.find(project).id()));
  }
}
