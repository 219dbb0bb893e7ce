package dev.flightloom.simulator.scenario;

import dev.flightloom.simulator.call.Operation;
import dev.flightloom.simulator.clock.SimulatorClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;

/**
 * The scenario that is being played; thread-safe.
 *
 * <p>Nothing runs in the background: each call first lets happen what is due until now.
 */
@ApplicationScoped
public class Stage {
  private final Changes changes;
  private final SimulatorClock clock;
  private Optional<Play> play = Optional.empty();

  Stage(Changes changes, SimulatorClock clock) {
    this.changes = changes;
    this.clock = clock;
  }

  /** Begins a scenario in place of another one; the world has been made new before. */
  public synchronized void begin(Scenario scenario) {
    scenario.all().forEach(each -> changes.check(each.change()));
    var now = clock.instant();
    if (scenario.world() != null) {
      changes.apply(scenario.world(), now);
    }
    play = Optional.of(Play.of(scenario, now));
  }

  /** Ends the scenario; what it changed stays. */
  public synchronized void end() {
    play = Optional.empty();
  }

  /** The scenario as far as it has been played. */
  public synchronized Optional<Play> current() {
    return play;
  }

  /** Puts back a scenario that was being played. */
  public synchronized void restore(Optional<Play> saved) {
    play = saved;
  }

  /** Lets happen what is due before a call is answered. */
  public synchronized void meet(Operation operation) {
    play.ifPresent(before -> {
      var counted = before.counting(operation);
      play = Optional.of(counted);
      for (int i = 0; i < counted.scenario().all().size(); i++) {
        happen(counted.scenario().all().get(i), i, operation);
      }
    });
  }

  private void happen(Event event, int index, Operation operation) {
    var now = play.orElseThrow();
    if (now.done().contains(index)) {
      return;
    }
    dueAt(event, now, operation)
        .ifPresent(at -> {
          play = Optional.of(now.doing(index));
          changes.apply(event.change(), at);
        });
  }

  private Optional<Instant> dueAt(Event event, Play now, Operation operation) {
    boolean called = event.waitsFor(operation) && now.count(operation) == event.number();
    return called
        ? Optional.of(clock.instant())
        : event.due(now.begunAt()).filter(each -> !each.isAfter(clock.instant()));
  }
}
