package dev.flightloom.simulator.snapshot;

import dev.flightloom.simulator.SimulatorConfig;
import dev.flightloom.simulator.call.Afterwards;
import dev.flightloom.simulator.clock.SimulatorClock;
import dev.flightloom.simulator.wire.Json;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.jboss.logging.Logger;

/**
 * Keeps the world in a file, where one is configured: after a request that may have changed it, at
 * most once a second, and at shutdown.
 */
@ApplicationScoped
public class Snapshots implements Afterwards {
  private static final Logger LOG = Logger.getLogger(Snapshots.class);
  private static final Duration PAUSE = Duration.ofSeconds(1);

  private final ReentrantLock saving = new ReentrantLock();
  private final World world;
  private final Premiere premiere;
  private final Optional<String> scenario;
  private final SimulatorClock clock;
  private final Optional<SnapshotFile> file;
  private volatile boolean dirty;
  private volatile Instant savedAt = Instant.EPOCH;

  Snapshots(
      World world, Premiere premiere, SimulatorClock clock, SimulatorConfig config, Json json) {
    this.world = world;
    this.premiere = premiere;
    this.scenario = config.scenario().filter(_ -> config.enabled());
    this.clock = clock;
    this.file =
        config
            .snapshotFile()
            .filter(_ -> config.enabled())
            .map(each -> new SnapshotFile(each, json));
  }

  void load(@Observes StartupEvent event) {
    file.filter(SnapshotFile::exists)
        .ifPresent(each -> {
          try {
            restore(each);
          } catch (IOException | IllegalArgumentException e) {
            throw new IllegalStateException(
                "the simulator's snapshot cannot be read; move it away to begin anew", e);
          }
        });
    scenario.ifPresent(premiere::open);
  }

  /**
   * A simulated world is no treasure: one that an earlier release left makes room for a new one.
   */
  private void restore(SnapshotFile snapshot) throws IOException {
    if (snapshot.isOlder()) {
      LOG.warnf("the simulated world of an earlier release is now %s", snapshot.setAside());
    } else {
      world.restore(snapshot.read());
    }
  }

  void saveLast(@Observes ShutdownEvent event) {
    if (file.isPresent() && dirty) {
      save();
    }
  }

  /** Saves what a call may have changed. */
  @Override
  public void after(String method) {
    if (file.isEmpty()) {
      return;
    }
    dirty = dirty || !(method.equals("GET") || method.equals("HEAD"));
    boolean due = Duration.between(savedAt, clock.machineTime()).compareTo(PAUSE) >= 0;
    if (dirty && due && saving.tryLock()) {
      try {
        save();
      } finally {
        saving.unlock();
      }
    }
  }

  private void save() {
    savedAt = clock.machineTime();
    dirty = false;
    try {
      file.orElseThrow().write(world.save());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write the simulator's snapshot", e);
    }
  }
}
