package dev.flightloom.adapters.rest.flighttask.track;

import dev.flightloom.application.flighttask.port.in.ExportTrack;
import dev.flightloom.application.flighttask.port.in.FindTrack;
import dev.flightloom.application.project.port.in.FindProject;
import dev.flightloom.domain.flighttask.TaskId;
import dev.flightloom.domain.flighttask.track.TrackFormat;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One address, several formats: the Accept header decides. */
@Path("/api/v1/projects/{project}/flight-tasks/{task}/track")
@RunOnVirtualThread
@Tag(name = "Flight tasks")
class TrackResource {

  private final FindProject findProject;
  private final FindTrack findTrack;
  private final ExportTrack exportTrack;

  TrackResource(FindProject findProject, FindTrack findTrack, ExportTrack exportTrack) {
    this.findProject = findProject;
    this.findTrack = findTrack;
    this.exportTrack = exportTrack;
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "findTrack",
      summary = "Find where the aircraft was during a flight",
      description =
          "The Accept header chooses among JSON, application/geo+json, application/gpx+xml,"
              + " application/vnd.google-earth.kml+xml and text/csv. Heights are metres above the"
              + " WGS 84 ellipsoid, presumably: FlightHub's pages do not say it of tracks. 409"
              + " until some minutes after the landing.")
  @APIResponse(
      responseCode = "200",
      description = "The trajectory, points in the order of time.",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = TrackResponse.class)),
        @Content(mediaType = TrackTypes.GEOJSON, schema = @Schema(type = SchemaType.OBJECT)),
        @Content(mediaType = TrackTypes.GPX, schema = @Schema(type = SchemaType.STRING)),
        @Content(mediaType = TrackTypes.KML, schema = @Schema(type = SchemaType.STRING)),
        @Content(mediaType = TrackTypes.CSV, schema = @Schema(type = SchemaType.STRING))
      })
  public TrackResponse find(
      @PathParam("project") @Parameter(description = "Id or exact name of the project.")
          String project,
      @PathParam("task")
          @Parameter(description = "Id of the task.", schema = @Schema(type = SchemaType.STRING))
          TaskId task) {
    return TrackResponse.of(findTrack.find(findProject.find(project).id(), task));
  }

  @GET
  @Produces(TrackTypes.GEOJSON + TrackTypes.ON_REQUEST)
  @Operation(hidden = true)
  public String geoJson(@PathParam("project") String project, @PathParam("task") TaskId task) {
    return export(project, task, TrackFormat.GEOJSON);
  }

  @GET
  @Produces(TrackTypes.GPX + TrackTypes.ON_REQUEST)
  @Operation(hidden = true)
  public String gpx(@PathParam("project") String project, @PathParam("task") TaskId task) {
    return export(project, task, TrackFormat.GPX);
  }

  @GET
  @Produces(TrackTypes.KML + TrackTypes.ON_REQUEST)
  @Operation(hidden = true)
  public String kml(@PathParam("project") String project, @PathParam("task") TaskId task) {
    return export(project, task, TrackFormat.KML);
  }

  @GET
  @Produces(TrackTypes.CSV + TrackTypes.ON_REQUEST)
  @Operation(hidden = true)
  public String csv(@PathParam("project") String project, @PathParam("task") TaskId task) {
    return export(project, task, TrackFormat.CSV);
  }

  private String export(String project, TaskId task, TrackFormat format) {
    return exportTrack.export(findProject.find(project).id(), task, format);
  }
}
