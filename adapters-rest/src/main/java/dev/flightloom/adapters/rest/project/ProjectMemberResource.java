package dev.flightloom.adapters.rest.project;

import dev.flightloom.adapters.rest.param.JsonBodies;
import dev.flightloom.application.project.port.in.AddMembers;
import dev.flightloom.application.project.port.in.FindProject;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Adds people to a project. */
@Path("/api/v1/projects/{project}/members")
@RunOnVirtualThread
@Tag(name = "Projects")
class ProjectMemberResource {

  private final FindProject findProject;
  private final AddMembers addMembers;
  private final JsonBodies bodies;

  ProjectMemberResource(FindProject findProject, AddMembers addMembers, JsonBodies bodies) {
    this.findProject = findProject;
    this.addMembers = addMembers;
    this.bodies = bodies;
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "addProjectMembers",
      summary = "Add people to a project",
      description =
          "Everybody who is in the project already stays in it. The request may be repeated.")
  @RequestBody(
      required = true,
      content = @Content(schema = @Schema(implementation = MembersRequest.class)))
  @APIResponse(responseCode = "204", description = "They are in the project.")
  public void add(
      @PathParam("project") @Parameter(description = "Id or exact name of the project.")
          String project,
      InputStream body) {
    var request = bodies.read(body, MembersRequest::read);
    addMembers.add(findProject.find(project).id(), request.members());
  }
}
