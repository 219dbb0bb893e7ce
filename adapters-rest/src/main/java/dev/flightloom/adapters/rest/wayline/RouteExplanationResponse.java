package dev.flightloom.adapters.rest.wayline;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import dev.flightloom.domain.wayline.AircraftKey;
import dev.flightloom.domain.wayline.plan.HeightRange;
import dev.flightloom.domain.wayline.plan.Mission;
import dev.flightloom.domain.wayline.plan.PayloadKey;
import dev.flightloom.domain.wayline.plan.RouteFile;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@RegisterForReflection
@Schema(
    name = "RouteExplanation",
    description =
        "What the KMZ file of a route orders, and what is wrong with it. Figures that the file"
            + " does not tell are absent, words that it does not tell are empty.")
record RouteExplanationResponse(
    @Schema(required = true) String name,
    @Schema(required = true, minimum = "0") long sizeInBytes,
    @Schema(required = true, description = "Version of WPML.", examples = "1.0.6") String format,
    @Schema(required = true) Flight mission,
    @Schema(required = true) List<String> templates,
    @Schema(required = true, minimum = "0") int paths,
    @Schema(required = true, minimum = "0") int waypoints,
    @Schema(required = true, minimum = "0") double distanceInMetres,
    @JsonInclude(Include.NON_ABSENT) @Schema(description = "Absent where a speed is missing.")
        OptionalDouble durationInSeconds,
    @Schema(required = true) List<Heights> heights,
    @Schema(required = true, description = "How often each kind of action is ordered.")
        Map<String, Integer> actions,
    @Schema(required = true, description = "The file holds its author's name or phone number.")
        boolean namesAuthor,
    @Schema(required = true) List<RouteFindingResponse> findings) {

  @RegisterForReflection
  @Schema(name = "RouteMission", description = "Settings of the whole mission.")
  record Flight(
      @Schema(required = true, examples = "0-91-1") String aircraft,
      @Schema(required = true, examples = "Matrice 3TD") String aircraftName,
      @Schema(required = true) List<Camera> payloads,
      @Schema(required = true, examples = "safely") String flyTo,
      @Schema(required = true, examples = "go_home") String finishAction,
      @Schema(required = true, examples = "execute_lost_action") String onLostLink,
      @Schema(required = true, examples = "go_back") String lostLinkAction,
      @JsonInclude(Include.NON_ABSENT) OptionalDouble takeOffHeightInMetres,
      @JsonInclude(Include.NON_ABSENT) OptionalDouble transitSpeedInMetresPerSecond,
      @JsonInclude(Include.NON_ABSENT) OptionalDouble returnHeightInMetres) {

    static Flight of(Mission mission) {
      return new Flight(
          mission.flownBy().map(AircraftKey::value).orElse(""),
          mission.flownBy().map(AircraftKey::name).orElse(""),
          mission.payloads().stream().map(Camera::of).toList(),
          mission.flyTo().word(),
          mission.finish().word(),
          mission.onLostLink().word(),
          mission.lostLinkAction().word(),
          mission.takeOffHeight().told(),
          mission.transitSpeed().told(),
          mission.returnHeight().told());
    }
  }

  @RegisterForReflection
  @Schema(name = "RoutePayload", description = "A camera or sensor by DJI's numbers.")
  record Camera(
      @Schema(required = true) int type,
      @Schema(required = true) int subType,
      @Schema(required = true) int position,
      @Schema(required = true, examples = "Matrice 3TD camera") String name) {

    static Camera of(PayloadKey payload) {
      return new Camera(payload.type(), payload.subType(), payload.position(), payload.name());
    }
  }

  @RegisterForReflection
  @Schema(name = "RouteHeights", description = "Lowest and highest waypoint by one reference.")
  record Heights(
      @Schema(
              required = true,
              description =
                  "wgs84, egm96, relative_to_start_point, above_ground_level,"
                      + " real_time_follow_surface, or the file's own word.")
          String reference,
      @Schema(required = true) double lowestInMetres,
      @Schema(required = true) double highestInMetres) {

    static Heights of(HeightRange range) {
      return new Heights(range.reference().word(), range.lowest(), range.highest());
    }
  }

  static RouteExplanationResponse of(RouteFile route) {
    var plan = route.plan();
    return new RouteExplanationResponse(
        route.name(),
        route.sizeInBytes(),
        plan.format(),
        Flight.of(plan.mission()),
        plan.templates().stream().map(it -> it.word()).toList(),
        plan.paths().size(),
        plan.waypoints(),
        plan.distanceInMetres(),
        plan.durationInSeconds().told(),
        plan.heights().stream().map(Heights::of).toList(),
        plan.actions(),
        route.namesAuthor(),
        route.findings().stream().map(RouteFindingResponse::of).toList());
  }
}
