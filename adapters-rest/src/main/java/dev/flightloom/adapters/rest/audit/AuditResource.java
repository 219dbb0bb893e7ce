package dev.flightloom.adapters.rest.audit;

import dev.flightloom.adapters.rest.param.Pages;
import dev.flightloom.adapters.rest.param.Paging;
import dev.flightloom.adapters.rest.param.Violations;
import dev.flightloom.application.audit.port.in.ListAudit;
import dev.flightloom.domain.audit.AuditEntry;
import dev.flightloom.domain.vocabulary.Page;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/audit")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Audit", description = "Who asked for what moves a dock or an aircraft.")
class AuditResource {

  private final ListAudit listAudit;

  AuditResource(ListAudit listAudit) {
    this.listAudit = listAudit;
  }

  @GET
  @Operation(
      operationId = "listAudit",
      summary = "List what was asked to move",
      description = "The newest first, refused and unsettled attempts included. Asks only us.")
  @APIResponse(
      responseCode = "200",
      description = "One page.",
      headers =
          @Header(
              name = "Link",
              description = "first, prev, next and last page (RFC 8288).",
              schema = @Schema(type = SchemaType.STRING)),
      content = @Content(schema = @Schema(implementation = AuditPageResponse.class)))
  public Response list(
      @BeanParam AuditParams params,
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
    var filter = params.read(violations);
    var request = Paging.read(page, size, violations);
    violations.check();
    var found = listAudit.list(filter, request);
    return Pages.show(found, body(found, uri), uri);
  }

  private static AuditPageResponse body(Page<AuditEntry> page, UriInfo uri) {
    return new AuditPageResponse(
        page.items().stream().map(AuditEntryResponse::of).toList(),
        page.request().number(),
        page.request().size(),
        page.total(),
        Pages.next(page, uri));
  }
}
