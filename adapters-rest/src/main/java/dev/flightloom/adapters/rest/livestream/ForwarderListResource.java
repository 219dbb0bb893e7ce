package dev.flightloom.adapters.rest.livestream;

import dev.flightloom.adapters.rest.param.Pages;
import dev.flightloom.adapters.rest.param.Paging;
import dev.flightloom.adapters.rest.param.Violations;
import dev.flightloom.application.livestream.port.in.FindForwarder;
import dev.flightloom.application.livestream.port.in.ListForwarders;
import dev.flightloom.application.project.port.in.FindProject;
import dev.flightloom.domain.livestream.ForwarderId;
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

/** Lists and shows forwarders. */
@Path("/api/v1/projects/{project}/forwarders")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Livestreams")
class ForwarderListResource {

  private final FindProject findProject;
  private final ListForwarders listForwarders;
  private final FindForwarder findForwarder;

  ForwarderListResource(
      FindProject findProject, ListForwarders listForwarders, FindForwarder findForwarder) {
    this.findProject = findProject;
    this.listForwarders = listForwarders;
    this.findForwarder = findForwarder;
  }

  @GET
  @Operation(
      operationId = "listForwarders",
      summary = "List what forwards live video",
      description = "By name. FlightHub gives the whole list each time; pages are ours.")
  @APIResponse(
      responseCode = "200",
      description = "One page.",
      headers =
          @Header(
              name = "Link",
              description = "first, prev, next and last page (RFC 8288).",
              schema = @Schema(type = SchemaType.STRING)),
      content = @Content(schema = @Schema(implementation = ForwarderPageResponse.class)))
  public Response list(
      @PathParam("project") @Parameter(description = "Id or exact name of the project.")
          String project,
      @QueryParam("state")
          @Parameter(
              description = "Words of states, repeated or separated by commas.",
              example = "running")
          List<String> states,
      @QueryParam("schema")
          @Parameter(
              description = "Words of protocols, repeated or separated by commas.",
              example = "rtmp")
          List<String> schemas,
      @QueryParam("switched")
          @DefaultValue("any")
          @Parameter(
              description = "Whether they push when the device is online.",
              schema =
                  @Schema(
                      type = SchemaType.STRING,
                      enumeration = {"any", "enabled", "disabled"},
                      defaultValue = "any"))
          String switched,
      @QueryParam("q")
          @DefaultValue("")
          @Parameter(description = "Part of the name, or of the device's number or callsign.")
          String text,
      @QueryParam("page")
          @DefaultValue("1")
          @Parameter(
              description = "Number of the page.",
              schema = @Schema(type = SchemaType.INTEGER, minimum = "1", defaultValue = "1"))
          String page,
      @QueryParam("size")
          @DefaultValue("20")
          @Parameter(
              description = "Items per page.",
              schema =
                  @Schema(
                      type = SchemaType.INTEGER,
                      minimum = "1",
                      maximum = "1000",
                      defaultValue = "20"))
          String size,
      @Context UriInfo uri) {
    var violations = new Violations();
    var filter = new ForwarderQuery(states, schemas, switched, text).read(violations);
    var request = Paging.read(page, size, violations);
    violations.check();
    var found = listForwarders.list(findProject.find(project).id(), filter, request);
    return Pages.show(found, ForwarderPageResponse.of(found, uri), uri);
  }

  @GET
  @Path("{forwarder}")
  @Operation(
      operationId = "findForwarder",
      summary = "Find one forwarder",
      description = "Looks into FlightHub's list each time.")
  @APIResponse(responseCode = "200", description = "The forwarder; keys are masked.")
  public ForwarderResponse find(
      @PathParam("project") @Parameter(description = "Id or exact name of the project.")
          String project,
      @PathParam("forwarder")
          @Parameter(
              description = "Id of the forwarder.",
              schema = @Schema(type = SchemaType.STRING))
          ForwarderId forwarder) {
    return ForwarderResponse.of(findForwarder.find(findProject.find(project).id(), forwarder));
  }
}
