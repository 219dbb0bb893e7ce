package dev.flightloom.adapters.rest.wayline;

import dev.flightloom.adapters.rest.param.Violations;
import dev.flightloom.application.project.port.in.FindProject;
import dev.flightloom.application.wayline.port.in.UploadWayline;
import dev.flightloom.domain.vocabulary.Outcome;
import dev.flightloom.domain.wayline.UploadedRoute;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Takes KMZ files to FlightHub. */
@Path("/api/v1/projects/{project}/waylines")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Waylines")
class WaylineUploadResource {

  private final FindProject findProject;
  private final UploadWayline uploadWayline;
  private final ReceivedFiles files;

  WaylineUploadResource(FindProject findProject, UploadWayline uploadWayline, ReceivedFiles files) {
    this.findProject = findProject;
    this.uploadWayline = uploadWayline;
    this.files = files;
  }

  @POST
  @Consumes(WaylineFileResource.KMZ)
  @Operation(
      operationId = "uploadWayline",
      summary = "Upload a route",
      description =
          "Checks the file, makes the name acceptable and unique, stores the file, tells FlightHub,"
              + " and looks whether the route is listed. A file with faults is not sent (422). A"
              + " name must not have < > : \" / \\ | ? * . _ and has 64 characters at most; others"
              + " become hyphens, and a name that is taken gets a number.")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = WaylineFileResource.KMZ,
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  @APIResponse(
      responseCode = "201",
      description = "The route is listed.",
      headers =
          @Header(
              name = "Location",
              description = "Address of the route.",
              schema = @Schema(type = SchemaType.STRING, format = "uri")),
      content = @Content(schema = @Schema(implementation = UploadedWaylineResponse.class)))
  @APIResponse(
      responseCode = "202",
      description = "Nobody knows whether FlightHub took it; the body says what to check.",
      content = @Content(schema = @Schema(implementation = UploadedWaylineResponse.class)))
  public Response upload(
      @PathParam("project") @Parameter(description = "Id or exact name of the project.")
          String project,
      @QueryParam("name")
          @DefaultValue("route")
          @Parameter(description = "Name of the route.", example = "North fence")
          String name,
      @QueryParam("scrub")
          @DefaultValue("false")
          @Parameter(
              description = "Send it without its author's name or phone number.",
              schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
          String scrub,
      InputStream body,
      @Context UriInfo uri) {
    var scrubbed = readScrub(scrub);
    var found = findProject.find(project).id();
    var report =
        files.with(
            body,
            path -> uploadWayline.upload(new UploadWayline.Command(found, path, name, scrubbed)));
    return answer(report, uri);
  }

  /** Nothing but the two words: another one must not send a phone number by mistake. */
  private static boolean readScrub(String text) {
    var violations = new Violations();
    if (!text.equals("true") && !text.equals("false")) {
      violations.add("scrub", "is '" + text + "', but true or false is accepted");
    }
    violations.check();
    return text.equals("true");
  }

  private static Response answer(UploadWayline.Report report, UriInfo uri) {
    var body = UploadedWaylineResponse.of(report);
    return switch (report.outcome()) {
      case Outcome.Known<UploadedRoute>(var route) ->
          Response.created(uri.getAbsolutePathBuilder().path(route.id().value()).build())
              .entity(body)
              .build();
      case Outcome.Unknown<UploadedRoute> _ -> Response.accepted(body).build();
    };
  }
}
