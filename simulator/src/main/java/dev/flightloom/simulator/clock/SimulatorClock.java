package dev.flightloom.simulator.clock;

import dev.flightloom.simulator.SimulatorConfig;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * Simulated time, the only reader of the machine's clock in the simulator; thread-safe.
 *
 * <p>Its bean type is this class alone, so that it never competes with the service's own clock.
 */
@ApplicationScoped
@Typed(SimulatorClock.class)
public class SimulatorClock implements InstantSource {
  private final InstantSource machine;
  private Instant realAnchor;
  private Instant simulatedAnchor;
  private Pace pace;

  @Inject
  SimulatorClock(SimulatorConfig config) {
    this(InstantSource.system(), Pace.parse(config.clock()));
    config.clockStart().ifPresent(this::set);
  }

  /** A clock over another source of real time, for tests. */
  public SimulatorClock(InstantSource machine, Pace pace) {
    this.machine = machine;
    this.pace = pace;
    this.realAnchor = machine.instant();
    this.simulatedAnchor = realAnchor;
  }

  @Override
  public synchronized Instant instant() {
    var elapsed = Duration.between(realAnchor, machine.instant());
    return simulatedAnchor.plusNanos((long) (elapsed.toNanos() * pace.factor()));
  }

  /** The machine's own time, for pauses between snapshots and for the time between two runs. */
  public Instant machineTime() {
    return machine.instant();
  }

  /** Jumps to an instant and keeps the pace. */
  public synchronized void set(Instant to) {
    realAnchor = machine.instant();
    simulatedAnchor = to;
  }

  /** Jumps forward by a duration, whatever the pace. */
  public synchronized void advance(Duration by) {
    if (by.isNegative()) {
      throw new IllegalArgumentException("the clock only advances; use set to go back");
    }
    set(instant().plus(by));
  }

  /** Changes the pace from now on. */
  public synchronized void run(Pace newPace) {
    set(instant());
    pace = newPace;
  }

  /** The pace in force. */
  public synchronized Pace pace() {
    return pace;
  }
}
