package dev.flightloom.adapters.rest.livestream;

import dev.flightloom.adapters.rest.param.JsonBodies;
import dev.flightloom.application.livestream.port.in.StartLivestream;
import dev.flightloom.application.project.port.in.FindProject;
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

@Path("/api/v1/projects/{project}/livestreams")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Livestreams", description = "Live video, and what forwards it to other servers.")
class LivestreamResource {

  private final FindProject findProject;
  private final StartLivestream startLivestream;
  private final JsonBodies bodies;

  LivestreamResource(FindProject findProject, StartLivestream startLivestream, JsonBodies bodies) {
    this.findProject = findProject;
    this.startLivestream = startLivestream;
    this.bodies = bodies;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "startLivestream",
      summary = "Start the live video of a camera",
      description =
          "May be asked again for a fresh token. The stream ends by itself about five minutes after"
              + " the last viewer has left; FlightHub has no call that stops it.")
  @RequestBody(
      required = true,
      content = @Content(schema = @Schema(implementation = StreamRequest.Body.class)))
  @APIResponse(responseCode = "200", description = "How to play it.")
  public LivestreamResponse start(
      @PathParam("project") @Parameter(description = "Id or exact name of the project.")
          String project,
      InputStream body) {
    var request = bodies.read(body, StreamRequest::read);
    var where = findProject.find(project).id();
    return LivestreamResponse.of(startLivestream.start(where, request.order()));
  }
}
