package dev.flightloom.adapters.rest.project;

import dev.flightloom.application.project.port.in.FindProject;
import dev.flightloom.application.project.port.in.ListProjects;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/projects")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Projects", description = "Projects of the organisation, as FlightHub lists them.")
class ProjectResource {

  private final ListProjects listProjects;
  private final FindProject findProject;
  private final ProjectResponseMapper mapper;

  ProjectResource(
      ListProjects listProjects, FindProject findProject, ProjectResponseMapper mapper) {
    this.listProjects = listProjects;
    this.findProject = findProject;
    this.mapper = mapper;
  }

  @GET
  @Operation(
      operationId = "listProjects",
      summary = "List the projects",
      description = "All projects that the organisation key may see, in FlightHub's order.")
  @APIResponse(responseCode = "200", description = "All projects; perhaps none.")
  public List<ProjectResponse> list() {
    return listProjects.list().stream().map(mapper::toResponse).toList();
  }

  @GET
  @Path("{project}")
  @Operation(
      operationId = "findProject",
      summary = "Find one project",
      description = "By its id or by its exact name.")
  @APIResponse(responseCode = "200", description = "The project.")
  public ProjectResponse find(
      @PathParam("project") @Parameter(description = "Id or exact name.", example = "Quarry")
          String project) {
    return mapper.toResponse(findProject.find(project));
  }
}
