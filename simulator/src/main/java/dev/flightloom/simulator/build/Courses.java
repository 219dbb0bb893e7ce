package dev.flightloom.simulator.build;

import dev.flightloom.simulator.SimulatorConfig;
import dev.flightloom.simulator.profile.Profile;
import dev.flightloom.simulator.profile.Profiles;
import jakarta.inject.Singleton;
import java.time.Duration;

/** Plots the course of a new reconstruction from the configured durations and the profile. */
@Singleton
class Courses {
  private final SimulatorConfig.BuildConfig durations;
  private final Profiles profiles;

  Courses(SimulatorConfig config, Profiles profiles) {
    this.durations = config.build();
    this.profiles = profiles;
  }

  Course of(long images) {
    var profile = profiles.current();
    return new Course(
        durations.queue(),
        building(profile.ending(), images),
        durations.importing(),
        durations.zip(),
        profile.ending(),
        profile.zip(),
        profile.errorCode());
  }

  private Duration building(Profile.BuildEnding ending, long images) {
    return switch (ending) {
      case RESOURCES_REFUSED -> Duration.ZERO;
      case SUCCEEDS, FAILS -> durations.base().plus(durations.perImage().multipliedBy(images));
    };
  }
}
