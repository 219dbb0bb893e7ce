package dev.flightloom.simulator.world;

import dev.flightloom.simulator.clock.SimulatorClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Flights around the world's first moment; their UUIDs are fixed, so that a demo can name them. */
@ApplicationScoped
public class FlightTasks {
  /** A flight that is over, with all its media. */
  public static final String FLOWN = "b7d1f0aa-3a5c-4f3e-8f11-6d1f00c0ffee";

  /** A flight that is in the air. */
  public static final String FLYING = "5d0e9c44-7b1f-4e0a-9c3d-20a6b8f4d102";

  private volatile Instant genesis;

  FlightTasks(SimulatorClock clock) {
    this.genesis = clock.instant();
  }

  /** Moves all flights so that they lie around another first moment. */
  public void restart(Instant at) {
    genesis = at;
  }

  /** The moment around which the flights lie. */
  public Instant genesis() {
    return genesis;
  }

  /** The task of that UUID in a project. */
  public Optional<FlightTask> find(String project, String uuid) {
    return all().stream()
        .filter(each -> each.uuid().equals(uuid) && each.project().equals(project))
        .findFirst();
  }

  private List<FlightTask> all() {
    return List.of(
        task(FLOWN, "Fence check 07", "immediate/success", -26 * 60, 18, 18),
        task(FLYING, "Crane rails", "immediate/executing", -5, 24, 0),
        task("91f3b2de-08c7-4d65-b1aa-7e4c5d90a203", "Roof survey", "timed/waiting", 90, 0, 0),
        task(
            "2ab7c6e1-54d9-4f18-8e07-c3d1f6a9b304",
            "Quay wall",
            "timed/terminated",
            -3000,
            40,
            11));
  }

  private FlightTask task(
      String uuid, String name, String typeAndStatus, int startMinute, int expected, int uploaded) {
    var words = typeAndStatus.split("/", -1);
    var begin = genesis.plus(Duration.ofMinutes(startMinute));
    var end = begin.plus(Duration.ofMinutes(30));
    return new FlightTask(
        uuid, Projects.HARBOUR, name, words[0], words[1], begin, end, expected, uploaded);
  }
}
