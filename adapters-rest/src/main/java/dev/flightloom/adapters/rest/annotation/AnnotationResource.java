package dev.flightloom.adapters.rest.annotation;

import dev.flightloom.adapters.rest.param.JsonBodies;
import dev.flightloom.adapters.rest.param.Outcomes;
import dev.flightloom.application.annotation.port.in.CreateAnnotation;
import dev.flightloom.application.project.port.in.FindProject;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/projects/{project}/annotations")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Annotations", description = "Marks on the map; FlightHub's API only creates them.")
class AnnotationResource {

  private static final String GEO_JSON = "application/geo+json";

  private final FindProject findProject;
  private final CreateAnnotation createAnnotation;
  private final JsonBodies bodies;

  AnnotationResource(
      FindProject findProject, CreateAnnotation createAnnotation, JsonBodies bodies) {
    this.findProject = findProject;
    this.createAnnotation = createAnnotation;
    this.bodies = bodies;
  }

  @POST
  @Consumes({MediaType.APPLICATION_JSON, GEO_JSON})
  @Operation(
      operationId = "createAnnotation",
      summary = "Put a point, a line or an area on the map",
      description =
          "Sent to FlightHub once. Where its answer is lost nobody can tell whether the mark is"
              + " there: nothing lists marks.")
  @RequestBody(
      required = true,
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema =
                @Schema(oneOf = {AnnotationRequest.Plain.class, AnnotationRequest.Feature.class})),
        @Content(
            mediaType = GEO_JSON,
            schema = @Schema(implementation = AnnotationRequest.Feature.class))
      })
  @APIResponse(
      responseCode = "201",
      description = "The mark is on the map.",
      content = @Content(schema = @Schema(implementation = AnnotationResponse.class)))
  @APIResponse(
      responseCode = "202",
      description = "The answer was lost.",
      content = @Content(schema = @Schema(implementation = AnnotationResponse.class)))
  public Response create(
      @PathParam("project") @Parameter(description = "Id or exact name of the project.")
          String project,
      InputStream body) {
    var request = bodies.read(body, AnnotationRequest::read);
    var creation = createAnnotation.create(findProject.find(project), request.annotation());
    return Outcomes.answer(creation.outcome(), AnnotationResponse.of(creation));
  }
}
