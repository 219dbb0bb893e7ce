package dev.flightloom.simulator.flight;

import dev.flightloom.simulator.fleet.station.Station;
import dev.flightloom.simulator.flight.path.AirMoment;
import dev.flightloom.simulator.flight.path.FlightPath;
import dev.flightloom.simulator.flight.path.Leg;
import dev.flightloom.simulator.world.Route;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A flight that began, as far as it is known now.
 *
 * @param takeOffAt when the aircraft left the dock
 */
public record Flight(
    FlightTask task, Station station, Route route, FlightPath path, Instant takeOffAt) {
  /** How long an aircraft flies on one percent of its battery. */
  public static final int SECONDS_PER_PERCENT = 24;

  /** When the aircraft is back in its dock, unless a command comes between. */
  public Instant landingAt() {
    return takeOffAt.plusMillis(Math.round(path.seconds() * 1000));
  }

  /** What the aircraft does at an instant. */
  public AirMoment at(Instant now) {
    return now.isBefore(takeOffAt)
        ? AirMoment.preparing(path.legs().getFirst().from())
        : path.at(passed(now));
  }

  /** Whether the dock is busy with it at an instant. */
  public boolean inProgress(Instant now) {
    return !now.isBefore(task.launchedAt()) && now.isBefore(landingAt());
  }

  /** Percent of the battery at an instant before the landing. */
  public double battery(Instant now) {
    return Math.max(3, task.battery() - Math.max(0, passed(now)) / SECONDS_PER_PERCENT);
  }

  /** Whether it came home before the end of its route. */
  public boolean brokenOff() {
    return path.legs().stream().mapToInt(Leg::photos).sum() < expectedPhotos();
  }

  private int expectedPhotos() {
    return route.waypoints().size() * task.photos();
  }

  /** Metres through the air until an instant. */
  public double metresUntil(Instant now) {
    return path.metresUntil(passed(now));
  }

  /** The photos of the whole flight in their order. */
  public List<Shot> shots() {
    var shots = new ArrayList<Shot>();
    double begin = 0;
    double heading = 0;
    for (var leg : path.legs()) {
      double end = begin + leg.seconds();
      heading = leg.from().equals(leg.to()) ? heading : leg.from().headingTo(leg.to());
      for (int i = 0; i < leg.photos(); i++) {
        var at = takeOffAt.plusMillis(Math.round((end - leg.photos() + i + 0.5) * 1000));
        shots.add(new Shot(shots.size() + 1, leg.to(), heading, at));
      }
      begin = end;
    }
    return shots;
  }

  private double passed(Instant now) {
    return Duration.between(takeOffAt, now).toMillis() / 1000.0;
  }
}
