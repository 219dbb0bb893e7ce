package dev.flightloom.adapters.rest.wayline;

import dev.flightloom.application.wayline.port.in.ExplainRoute;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Explains a KMZ file that comes with the request and is sent nowhere. */
@Path("/api/v1/waylines/explanation")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Waylines")
class RouteExplanationResource {

  private final ExplainRoute explainRoute;
  private final ReceivedFiles files;

  RouteExplanationResource(ExplainRoute explainRoute, ReceivedFiles files) {
    this.explainRoute = explainRoute;
    this.files = files;
  }

  @POST
  @Consumes(WaylineFileResource.KMZ)
  @Operation(
      operationId = "explainRoute",
      summary = "Check and explain a KMZ file",
      description = "Reads the file and sends nothing. Faults of the route are an ordinary answer.")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = WaylineFileResource.KMZ,
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  @APIResponse(responseCode = "200", description = "What it orders and what is wrong with it.")
  public RouteExplanationResponse explain(InputStream body) {
    return files.with(body, path -> RouteExplanationResponse.of(explainRoute.explain(path)));
  }
}
