package dev.flightloom.adapters.flighthub.flighttask.track;

import dev.flightloom.adapters.flighthub.client.Mandatory;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A trajectory as FlightHub writes it (contract chapter 6.5). */
record TrackWire(
    @Nullable String name,
    @Nullable String waylineUuid,
    @Nullable String status,
    @Nullable FlightWire track) {

  /** What was flown; the points may be {@code null}, as lists may (1.5). */
  record FlightWire(
      @Nullable String trackId,
      @Nullable String droneSn,
      @Nullable Double flightDistance,
      @Nullable Double flightDuration,
      @Nullable List<@Nullable PointWire> points) {}

  /** One point; the time is in milliseconds, in seconds in one source (chapter 14, row 16). */
  record PointWire(
      @Nullable Long timestamp,
      @Nullable Double latitude,
      @Nullable Double longitude,
      @Nullable Double height) {

    /** The same point, known to be whole. */
    PointWire complete() {
      var point = Mandatory.of("a point of the track");
      point.present("timestamp", timestamp);
      point.present("latitude", latitude);
      point.present("longitude", longitude);
      return this;
    }
  }
}
