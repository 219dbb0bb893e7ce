package dev.flightloom.simulator.flighttask;

import dev.flightloom.simulator.clock.SimulatorClock;
import dev.flightloom.simulator.flight.Flight;
import dev.flightloom.simulator.flight.FlightTask;
import dev.flightloom.simulator.flight.Flights;
import dev.flightloom.simulator.flight.Landings;
import dev.flightloom.simulator.profile.Profiles;
import dev.flightloom.simulator.wire.Refusal;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;

/** Tracks of flights: a point each second (contract 6.5). */
@Singleton
class Tracks {
  private final Flights flights;
  private final Landings landings;
  private final Profiles profiles;
  private final SimulatorClock clock;

  Tracks(Flights flights, Landings landings, Profiles profiles, SimulatorClock clock) {
    this.flights = flights;
    this.landings = landings;
    this.profiles = profiles;
    this.clock = clock;
  }

  /** The answer. */
  @RegisterForReflection
  record TrackWire(String name, String waylineUuid, Line track) {}

  /** The track proper. */
  @RegisterForReflection
  record Line(
      String trackId,
      String droneSn,
      double flightDistance,
      long flightDuration,
      List<Spot> points) {}

  /** Where the aircraft was; the height is above the ellipsoid. */
  @RegisterForReflection
  record Spot(long timestamp, double latitude, double longitude, double height) {}

  TrackWire of(FlightTask task) {
    var flight =
        flights
            .of(task)
            .orElseThrow(() -> Refusal.NO_FLIGHT_RECORD.because("there is no flight record"));
    if (!landings.trackReady(flight, clock.instant())) {
      throw Refusal.NO_TRACK_YET.because("the trajectory does not exist yet, try again later");
    }
    var order = task.order();
    return new TrackWire(order.name(), order.route(), line(flight));
  }

  private Line line(Flight flight) {
    var duration = Duration.between(flight.takeOffAt(), flight.landingAt());
    return new Line(
        "track-" + flight.task().uuid(),
        flight.station().drone().sn(),
        rounded(flight.metresUntil(flight.landingAt()), 10),
        duration.toSeconds(),
        LongStream.rangeClosed(0, duration.toSeconds())
            .mapToObj(each -> spot(flight, flight.takeOffAt().plusSeconds(each)))
            .toList());
  }

  private Spot spot(Flight flight, Instant at) {
    var place = flight.at(at).place();
    boolean seconds = profiles.current().flights().trackInSeconds();
    return new Spot(
        seconds ? at.getEpochSecond() : at.toEpochMilli(),
        rounded(place.latitude(), 1e7),
        rounded(place.longitude(), 1e7),
        rounded(flight.station().height() + place.elevation(), 10));
  }

  private static double rounded(double value, double scale) {
    return Math.rint(value * scale) / scale;
  }
}
