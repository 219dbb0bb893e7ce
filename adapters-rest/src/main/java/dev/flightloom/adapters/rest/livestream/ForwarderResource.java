package dev.flightloom.adapters.rest.livestream;

import dev.flightloom.adapters.rest.param.JsonBodies;
import dev.flightloom.adapters.rest.param.Outcomes;
import dev.flightloom.application.livestream.port.in.CreateForwarder;
import dev.flightloom.application.livestream.port.in.DeleteForwarder;
import dev.flightloom.application.livestream.port.in.SwitchForwarder;
import dev.flightloom.application.project.port.in.FindProject;
import dev.flightloom.domain.livestream.ForwarderId;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Creates, switches and deletes forwarders. */
@Path("/api/v1/projects/{project}/forwarders")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Livestreams")
class ForwarderResource {

  private final FindProject findProject;
  private final CreateForwarder createForwarder;
  private final SwitchForwarder switchForwarder;
  private final DeleteForwarder deleteForwarder;
  private final JsonBodies bodies;

  ForwarderResource(
      FindProject findProject,
      CreateForwarder createForwarder,
      SwitchForwarder switchForwarder,
      DeleteForwarder deleteForwarder,
      JsonBodies bodies) {
    this.findProject = findProject;
    this.createForwarder = createForwarder;
    this.switchForwarder = switchForwarder;
    this.deleteForwarder = deleteForwarder;
    this.bodies = bodies;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "createForwarder",
      summary = "Create a forwarder",
      description =
          "It pushes nothing until it is enabled. Sent to FlightHub once; a lost answer is looked"
              + " up in the list by the name, which is unique. FlightHub's documentation offers"
              + " forwarders on premises for certain, in the public cloud perhaps.")
  @RequestBody(
      required = true,
      content = @Content(schema = @Schema(implementation = ForwarderRequest.Body.class)))
  @APIResponse(
      responseCode = "201",
      description = "The forwarder is there.",
      content = @Content(schema = @Schema(implementation = ForwarderCreationResponse.class)))
  @APIResponse(
      responseCode = "202",
      description = "The answer was lost, and the list does not show it.",
      content = @Content(schema = @Schema(implementation = ForwarderCreationResponse.class)))
  public Response create(
      @PathParam("project") @Parameter(description = "Id or exact name of the project.")
          String project,
      InputStream body) {
    var request = bodies.read(body, ForwarderRequest::read);
    var where = findProject.find(project).id();
    var outcome = createForwarder.create(where, request.forwarder());
    return Outcomes.answer(outcome, ForwarderCreationResponse.of(outcome));
  }

  @PUT
  @Path("{forwarder}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "switchForwarder",
      summary = "Enable or disable a forwarder",
      description = "Enabled, it pushes whenever its device is online. May be repeated.")
  @RequestBody(
      required = true,
      content = @Content(schema = @Schema(implementation = ForwarderSwitchRequest.class)))
  @APIResponse(responseCode = "204", description = "It is as wanted.")
  public void change(
      @PathParam("project") @Parameter(description = "Id or exact name of the project.")
          String project,
      @PathParam("forwarder")
          @Parameter(
              description = "Id of the forwarder.",
              schema = @Schema(type = SchemaType.STRING))
          ForwarderId forwarder,
      InputStream body) {
    var request = bodies.read(body, ForwarderSwitchRequest::read);
    switchForwarder.switchForwarder(findProject.find(project).id(), forwarder, request.enabled());
  }

  @DELETE
  @Path("{forwarder}")
  @Operation(
      operationId = "deleteForwarder",
      summary = "Delete a forwarder",
      description = "For good; the receiving server gets nothing any more.")
  @APIResponse(responseCode = "204", description = "It is gone.")
  public void delete(
      @PathParam("project") @Parameter(description = "Id or exact name of the project.")
          String project,
      @PathParam("forwarder")
          @Parameter(
              description = "Id of the forwarder.",
              schema = @Schema(type = SchemaType.STRING))
          ForwarderId forwarder) {
    deleteForwarder.delete(findProject.find(project).id(), forwarder);
  }
}
