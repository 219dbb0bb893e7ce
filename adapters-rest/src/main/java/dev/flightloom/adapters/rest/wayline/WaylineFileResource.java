package dev.flightloom.adapters.rest.wayline;

import dev.flightloom.application.project.port.in.FindProject;
import dev.flightloom.application.wayline.port.in.ConvertRoute;
import dev.flightloom.application.wayline.port.in.DownloadWayline;
import dev.flightloom.application.wayline.port.in.ExplainWayline;
import dev.flightloom.domain.wayline.plan.ExportFormat;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The KMZ file of a route that FlightHub holds, as it is and in other forms. */
@Path("/api/v1/projects/{project}/waylines/{wayline}")
@RunOnVirtualThread
@Tag(name = "Waylines")
class WaylineFileResource {
  static final String KMZ = "application/vnd.google-earth.kmz";
  private static final String KML = "application/vnd.google-earth.kml+xml";
  private static final String GEOJSON = "application/geo+json";

  private final FindProject findProject;
  private final DownloadWayline downloadWayline;
  private final ExplainWayline explainWayline;
  private final ConvertRoute convertRoute;
  private final ReceivedFiles files;

  WaylineFileResource(
      FindProject findProject,
      DownloadWayline downloadWayline,
      ExplainWayline explainWayline,
      ConvertRoute convertRoute,
      ReceivedFiles files) {
    this.findProject = findProject;
    this.downloadWayline = downloadWayline;
    this.explainWayline = explainWayline;
    this.convertRoute = convertRoute;
    this.files = files;
  }

  @GET
  @Path("file")
  @Produces(KMZ)
  @Operation(
      operationId = "downloadWayline",
      summary = "Download the KMZ file of a route",
      description = "Byte by byte as FlightHub holds it.")
  @APIResponse(
      responseCode = "200",
      description = "The file.",
      content =
          @Content(mediaType = KMZ, schema = @Schema(type = SchemaType.STRING, format = "binary")))
  public Response file(
      @PathParam("project") @Parameter(description = "Id or exact name of the project.")
          String project,
      @PathParam("wayline") @Parameter(description = "Id or exact name of the route.")
          String wayline) {
    var found = findProject.find(project).id();
    var content = files.fetched(path -> downloadWayline.download(found, wayline, path));
    return Response.ok(content, KMZ)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"route.kmz\"")
        .build();
  }

  @GET
  @Path("explanation")
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "explainWayline",
      summary = "Explain a route",
      description = "Reads and checks the KMZ file that FlightHub holds.")
  @APIResponse(responseCode = "200", description = "What it orders and what is wrong with it.")
  public RouteExplanationResponse explain(
      @PathParam("project") @Parameter(description = "Id or exact name of the project.")
          String project,
      @PathParam("wayline") @Parameter(description = "Id or exact name of the route.")
          String wayline) {
    return RouteExplanationResponse.of(
        explainWayline.explain(findProject.find(project).id(), wayline));
  }

  @GET
  @Path("geojson")
  @Produces(GEOJSON)
  @Operation(
      operationId = "convertWaylineToGeoJson",
      summary = "Show a route as GeoJSON",
      description =
          "RFC 7946: a line for each path and a point for each waypoint; every height is a"
              + " property together with its reference.")
  @APIResponse(
      responseCode = "200",
      description = "A FeatureCollection.",
      content = @Content(mediaType = GEOJSON, schema = @Schema(type = SchemaType.OBJECT)))
  public String geoJson(
      @PathParam("project") @Parameter(description = "Id or exact name of the project.")
          String project,
      @PathParam("wayline") @Parameter(description = "Id or exact name of the route.")
          String wayline) {
    return convert(project, wayline, ExportFormat.GEOJSON);
  }

  @GET
  @Path("kml")
  @Produces(KML)
  @Operation(
      operationId = "convertWaylineToKml",
      summary = "Show a route as KML",
      description = "KML 2.2 for earth viewers; heights above take-off are drawn above ground.")
  @APIResponse(
      responseCode = "200",
      description = "A KML document.",
      content = @Content(mediaType = KML, schema = @Schema(type = SchemaType.STRING)))
  public String kml(
      @PathParam("project") @Parameter(description = "Id or exact name of the project.")
          String project,
      @PathParam("wayline") @Parameter(description = "Id or exact name of the route.")
          String wayline) {
    return convert(project, wayline, ExportFormat.KML);
  }

  private String convert(String project, String wayline, ExportFormat format) {
    var read = explainWayline.explain(findProject.find(project).id(), wayline);
    return convertRoute.convert(read, format);
  }
}
