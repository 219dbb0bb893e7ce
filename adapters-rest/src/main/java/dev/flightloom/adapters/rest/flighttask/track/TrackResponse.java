package dev.flightloom.adapters.rest.flighttask.track;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import dev.flightloom.domain.flighttask.track.Track;
import dev.flightloom.domain.flighttask.track.TrackSample;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Track", description = "Where an aircraft was during a flight.")
record TrackResponse(
    @Schema(required = true, description = "Name of the flight task.") String name,
    @JsonInclude(Include.NON_EMPTY)
        @Schema(description = "Serial number of the aircraft, where FlightHub tells it.")
        String aircraft,
    @Schema(required = true, description = "As FlightHub tells it.") double distanceInMetres,
    @Schema(required = true, description = "As FlightHub tells it.") double durationInSeconds,
    @Schema(required = true, description = "Points left out because they had no position.")
        int pointsWithoutFix,
    @Schema(required = true, description = "In the order of time.") List<PointResponse> points) {

  @Schema(name = "TrackPoint")
  record PointResponse(
      @Schema(required = true) Instant time,
      @Schema(required = true, description = "Degrees north.") double latitude,
      @Schema(required = true, description = "Degrees east.") double longitude,
      @Schema(required = true, description = "Metres above the WGS 84 ellipsoid, presumably.")
          double heightInMetres,
      @Schema(required = true, description = "Over ground since the first point.")
          double distanceSoFarInMetres,
      @Schema(required = true, description = "Over ground since the point before.")
          double speedInMetresPerSecond) {

    static PointResponse of(TrackSample sample) {
      var place = sample.point().position();
      return new PointResponse(
          sample.point().time(),
          place.latitude(),
          place.longitude(),
          place.altitudeInMetres(),
          sample.metresSoFar(),
          sample.metresPerSecond());
    }
  }

  static TrackResponse of(Track track) {
    return new TrackResponse(
        track.name(),
        track.aircraft(),
        track.distanceInMetres(),
        track.duration().toMillis() / 1000.0,
        track.pointsWithoutFix(),
        track.samples().stream().map(PointResponse::of).toList());
  }
}
