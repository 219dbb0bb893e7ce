package dev.flightloom.simulator.snapshot;

import dev.flightloom.simulator.clock.Pace;
import dev.flightloom.simulator.clock.SimulatorClock;
import dev.flightloom.simulator.profile.Profile;
import dev.flightloom.simulator.profile.Profiles;
import dev.flightloom.simulator.world.Identities;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;

/** Seed, time and profile: what the world is like before anybody did anything. */
@Singleton
class Settings {
  private final Identities identities;
  private final Profiles profiles;
  private final SimulatorClock clock;

  Settings(Identities identities, Profiles profiles, SimulatorClock clock) {
    this.identities = identities;
    this.profiles = profiles;
    this.clock = clock;
  }

  /**
   * The settings as a snapshot holds them; its components are what is saved.
   *
   * @param drawn number of ids drawn so far
   * @param pace as {@link Pace#parse} reads it
   * @param simulatedAt simulated time of the snapshot
   * @param savedAt the machine's time of the snapshot
   */
  @RegisterForReflection
  record Saved(
      long seed, long drawn, String pace, Instant simulatedAt, Instant savedAt, Profile profile) {}

  Saved save() {
    return new Saved(
        identities.seed(),
        identities.drawn(),
        clock.pace().toString(),
        clock.instant(),
        clock.machineTime(),
        profiles.current());
  }

  void restore(Saved saved) {
    identities.restart(saved.seed(), saved.drawn());
    var pace = Pace.parse(saved.pace());
    clock.run(pace);
    var away = Duration.between(saved.savedAt(), clock.machineTime());
    clock.set(pace.factor() == 1 ? saved.simulatedAt().plus(away) : saved.simulatedAt());
    profiles.use(saved.profile());
  }

  void reset(long seed, Profile profile) {
    identities.restart(seed, 0);
    profiles.use(profile);
  }
}
