package dev.flightloom.adapters.flighthub.flighttask.track;

import static java.util.Objects.requireNonNullElse;

import dev.flightloom.adapters.flighthub.client.Mandatory;
import dev.flightloom.adapters.flighthub.client.UnixTime;
import dev.flightloom.adapters.flighthub.flighttask.track.TrackWire.FlightWire;
import dev.flightloom.adapters.flighthub.flighttask.track.TrackWire.PointWire;
import dev.flightloom.domain.flighttask.track.Track;
import dev.flightloom.domain.flighttask.track.TrackAnswer;
import dev.flightloom.domain.flighttask.track.TrackPoint;
import dev.flightloom.domain.vocabulary.Position;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns wire trajectories into tracks; by hand, because an answer may hold no track at all. */
final class TrackWireMapper {

  private static final Mandatory TRACK = Mandatory.of("the track");

  /** A year in seconds; no flight takes it, and a duration must not overflow. */
  private static final double LONGEST = 31_536_000;

  private TrackWireMapper() {}

  /** An answer without a flight is as good as none yet. */
  static TrackAnswer toAnswer(TrackWire wire) {
    var flight = wire.track();
    if (flight == null || flight.points() == null) {
      return new TrackAnswer.NotYet();
    }
    return new TrackAnswer.Flown(toTrack(requireNonNullElse(wire.name(), ""), flight));
  }

  private static Track toTrack(String name, FlightWire flight) {
    var wired = requireNonNullElse(flight.points(), List.<@Nullable PointWire>of());
    var points = new ArrayList<TrackPoint>(wired.size());
    for (var point : wired) {
      add(points, TRACK.present("point", point).complete());
    }
    return new Track(
        name,
        requireNonNullElse(flight.droneSn(), ""),
        measure("flight_distance", flight.flightDistance()),
        Duration.ofMillis(Math.round(1000 * measure("flight_duration", flight.flightDuration()))),
        points,
        wired.size() - points.size());
  }

  /** A point at 0,0 or beyond the poles says when the aircraft had no fix, not where it was. */
  private static void add(List<TrackPoint> points, PointWire point) {
    var height = requireNonNullElse(point.height(), 0.0);
    var latitude = TRACK.present("latitude", point.latitude());
    var longitude = TRACK.present("longitude", point.longitude());
    if (Double.isFinite(height)
        && Position.of(latitude, longitude, height) instanceof Position.Located place) {
      points.add(
          new TrackPoint(UnixTime.toInstant(TRACK.present("timestamp", point.timestamp())), place));
    }
  }

  private static double measure(String member, @Nullable Double value) {
    var measured = requireNonNullElse(value, 0.0);
    if (!(measured >= 0 && measured <= LONGEST)) {
      throw TRACK.malformed(member + " is " + measured);
    }
    return measured;
  }
}
