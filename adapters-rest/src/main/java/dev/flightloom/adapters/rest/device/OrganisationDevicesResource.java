package dev.flightloom.adapters.rest.device;

import dev.flightloom.adapters.rest.param.Paging;
import dev.flightloom.adapters.rest.param.Violations;
import dev.flightloom.application.device.port.in.ListDevices;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
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

@Path("/api/v1/devices")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Devices", description = "Docks, aircraft and remote controllers.")
class OrganisationDevicesResource {

  private final ListDevices listDevices;

  OrganisationDevicesResource(ListDevices listDevices) {
    this.listDevices = listDevices;
  }

  @GET
  @Operation(
      operationId = "listDevicesOfOrganisation",
      summary = "List the devices of the organisation",
      description =
          "FlightHub does not say in which project a device is: list the projects' devices for"
              + " that.")
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
    var scope = new ListDevices.Scope.Organisation();
    return DevicePages.show(listDevices.list(scope, filter), request, uri);
  }
}
