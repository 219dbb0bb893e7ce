package dev.flightloom.adapters.rest.device;

import dev.flightloom.adapters.rest.param.Paging;
import dev.flightloom.adapters.rest.param.Violations;
import dev.flightloom.application.device.port.in.ListDevices;
import dev.flightloom.application.project.port.in.FindProject;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The list of a project's devices. */
@Path("/api/v1/projects/{project}/devices")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Devices")
class DeviceResource {

  private final FindProject findProject;
  private final ListDevices listDevices;

  DeviceResource(FindProject findProject, ListDevices listDevices) {
    this.findProject = findProject;
    this.listDevices = listDevices;
  }

  @GET
  @Operation(
      operationId = "listDevices",
      summary = "List the devices of a project",
      description = "Asks FlightHub each time, which gives 1,000 entries at most.")
  @APIResponse(
      responseCode = "200",
      description = "One page.",
      headers =
          @Header(
              name = "Link",
              description = "first, prev, next and last page (RFC 8288).",
              schema = @Schema(type = SchemaType.STRING)),
      content = @Content(schema = @Schema(implementation = DevicePageResponse.class)))
  public Response list(
      @PathParam("project") @Parameter(description = "Id or exact name of the project.")
          String project,
      @QueryParam("class")
          @Parameter(
              description =
                  "dock, aircraft, controller or payload, repeated or separated by commas; without"
                      + " it every class.",
              example = "dock")
          List<String> classes,
      @QueryParam("online")
          @DefaultValue("")
          @Parameter(
              description =
                  "true or false; a device that does not tell is neither. Without it all.",
              schema = @Schema(type = SchemaType.BOOLEAN))
          String online,
      @QueryParam("q")
          @DefaultValue("")
          @Parameter(
              description = "Part of serial number, callsign or model name, in any case.",
              example = "north")
          String text,
      @QueryParam("page")
          @DefaultValue("1")
          @Parameter(
              description = "Number of the page.",
              schema = @Schema(type = SchemaType.INTEGER, minimum = "1", defaultValue = "1"))
          String page,
      @QueryParam("size")
          @DefaultValue("100")
          @Parameter(
              description = "Items per page.",
              schema =
                  @Schema(
                      type = SchemaType.INTEGER,
                      minimum = "1",
                      maximum = "1000",
                      defaultValue = "100"))
          String size,
      @Context UriInfo uri) {
    var violations = new Violations();
    var filter = DeviceParams.filter(classes, online, text, violations);
    var request = Paging.read(page, size, violations);
    violations.check();
    var scope = new ListDevices.Scope.InProject(findProject.find(project).id());
    return DevicePages.show(listDevices.list(scope, filter), request, uri);
  }
}
