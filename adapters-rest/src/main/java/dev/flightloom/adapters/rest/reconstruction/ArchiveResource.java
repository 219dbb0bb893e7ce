package dev.flightloom.adapters.rest.reconstruction;

import dev.flightloom.application.reconstruction.port.in.OpenArchive;
import dev.flightloom.domain.model.ModelKind;
import dev.flightloom.domain.reconstruction.ReconstructionId;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Hands out the archives of finished models. */
@Path("/api/v1/projects/{project}/reconstructions/{id}/archives")
@RunOnVirtualThread
@Tag(name = "Reconstructions")
class ArchiveResource {

  private final ProjectScope scope;
  private final OpenArchive openArchive;

  ArchiveResource(ProjectScope scope, OpenArchive openArchive) {
    this.scope = scope;
    this.openArchive = openArchive;
  }

  @GET
  @Path("{kind}")
  @Operation(
      operationId = "downloadArchive",
      summary = "Download the archive of one product",
      description = "A zip file; one Range is honoured, so that a broken download can go on.")
  @APIResponse(
      responseCode = "200",
      description = "The whole archive.",
      content =
          @Content(
              mediaType = "application/zip",
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  @APIResponse(
      responseCode = "206",
      description = "The part that was asked for.",
      content =
          @Content(
              mediaType = "application/zip",
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  public Response download(
      @PathParam("project") @Parameter(description = "Id or exact name of the project.")
          String project,
      @PathParam("id")
          @Parameter(
              description = "Id of the reconstruction.",
              schema = @Schema(type = SchemaType.STRING))
          ReconstructionId id,
      @PathParam("kind")
          @Parameter(
              description = "Word of the product.",
              schema =
                  @Schema(
                      type = SchemaType.STRING,
                      enumeration = {"2d", "3d", "3dgs", "lidar"}))
          ModelKind kind,
      @HeaderParam("Range")
          @DefaultValue("")
          @Parameter(
              description = "One range of bytes.",
              schema = @Schema(type = SchemaType.STRING),
              example = "bytes=1048576-")
          String range,
      @HeaderParam("If-Range")
          @DefaultValue("")
          @Parameter(
              description = "ETag of the file that the range belongs to.",
              schema = @Schema(type = SchemaType.STRING))
          String condition) {
    var archive = openArchive.open(scope.find(project, id).id(), kind);
    var name = id + "-" + kind.word() + ".zip";
    return ArchiveAnswer.of(archive, name, range, condition);
  }
}
