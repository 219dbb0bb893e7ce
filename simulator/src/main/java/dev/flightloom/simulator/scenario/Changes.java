package dev.flightloom.simulator.scenario;

import dev.flightloom.simulator.clock.SimulatorClock;
import dev.flightloom.simulator.fault.FaultPlan;
import dev.flightloom.simulator.fault.FaultRequest;
import dev.flightloom.simulator.flight.FlightTasks;
import dev.flightloom.simulator.profile.Profile;
import dev.flightloom.simulator.profile.Profiles;
import dev.flightloom.simulator.wire.Json;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;

/** Makes changes to the world. */
@Singleton
public class Changes {
  private final DeviceChanges devices;
  private final FaultPlan faults;
  private final FlightTasks tasks;
  private final Profiles profiles;
  private final SimulatorClock clock;
  private final Json json;

  // One more than usual: a change may concern everything.
  Changes(
      DeviceChanges devices,
      FaultPlan faults,
      FlightTasks tasks,
      Profiles profiles,
      SimulatorClock clock,
      Json json) {
    this.devices = devices;
    this.faults = faults;
    this.tasks = tasks;
    this.profiles = profiles;
    this.clock = clock;
    this.json = json;
  }

  /** Refuses a change that could not be made. */
  void check(Change change) {
    DeviceChanges.each(change.faults()).forEach(FaultRequest::rule);
    if (change.switches() != null) {
      json.merge(profiles.current(), change.switches(), Profile.class);
    }
    if (change.advance() != null) {
      Duration.parse(change.advance());
    }
    devices.check(change);
  }

  /** Changes the world as of an instant; an {@code IllegalArgumentException} says what is wrong. */
  public void apply(Change change, Instant at) {
    var rules = DeviceChanges.each(change.faults()).stream().map(FaultRequest::rule).toList();
    if (change.switches() != null) {
      profiles.use(json.merge(profiles.current(), change.switches(), Profile.class));
    }
    devices.apply(change, at);
    rules.forEach(faults::add);
    Objects.requireNonNullElse(change.uploads(), Map.<String, Integer>of())
        .forEach(tasks::limitUploads);
    if (change.advance() != null) {
      clock.advance(Duration.parse(change.advance()));
    }
  }
}
