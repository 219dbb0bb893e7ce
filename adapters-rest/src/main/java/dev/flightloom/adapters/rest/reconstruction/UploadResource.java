package dev.flightloom.adapters.rest.reconstruction;

import dev.flightloom.adapters.rest.param.JsonBodies;
import dev.flightloom.application.reconstruction.port.in.CreateReconstruction;
import dev.flightloom.application.reconstruction.port.in.KeepUploads;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Encoding;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Creates reconstructions from files that come along with the request. */
@Path("/api/v1/projects/{project}/reconstructions")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Reconstructions")
class UploadResource {

  private final ProjectScope scope;
  private final JsonBodies bodies;
  private final KeepUploads keepUploads;
  private final CreateReconstruction createReconstruction;
  private final ReconstructionResponseMapper mapper;

  UploadResource(
      ProjectScope scope,
      JsonBodies bodies,
      KeepUploads keepUploads,
      CreateReconstruction createReconstruction,
      ReconstructionResponseMapper mapper) {
    this.scope = scope;
    this.bodies = bodies;
    this.keepUploads = keepUploads;
    this.createReconstruction = createReconstruction;
    this.mapper = mapper;
  }

  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.MULTIPART_FORM_DATA,
              schema = @Schema(implementation = UploadForm.Parts.class),
              encoding = @Encoding(name = "request", contentType = MediaType.APPLICATION_JSON)))
  @APIResponse(
      responseCode = "201",
      description = "The new reconstruction.",
      headers =
          @Header(
              name = "Location",
              description = "Address of the reconstruction.",
              schema = @Schema(type = SchemaType.STRING, format = "uri")),
      content = @Content(schema = @Schema(implementation = ReconstructionResponse.class)))
  public Response create(
      @PathParam("project") @Parameter(description = "Id or exact name of the project.")
          String project,
      @RestForm("request") @DefaultValue("") String request,
      @RestForm(FileUpload.ALL) List<FileUpload> parts,
      @Context UriInfo uri) {
    var parsed = bodies.read(UploadForm.request(request, parts), UploadRequest::read);
    var found = scope.project(project);
    var source = keepUploads.keep(UploadForm.files(parts));
    var command = ReconstructionRequestMapper.toCommand(found, source, parsed);
    return Created.at(uri, mapper.toResponse(createReconstruction.create(command)));
  }
}
