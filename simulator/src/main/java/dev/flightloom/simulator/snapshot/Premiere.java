package dev.flightloom.simulator.snapshot;

import dev.flightloom.simulator.SimulatorConfig;
import dev.flightloom.simulator.profile.Profiles;
import dev.flightloom.simulator.scenario.Play;
import dev.flightloom.simulator.scenario.Scenario;
import dev.flightloom.simulator.scenario.ScenarioFiles;
import dev.flightloom.simulator.scenario.Stage;
import dev.flightloom.simulator.world.Identities;
import jakarta.inject.Singleton;

/** Begins scenarios in worlds that are made for them. */
@Singleton
public class Premiere {
  private final World world;
  private final Stage stage;
  private final ScenarioFiles files;
  private final Profiles profiles;
  private final Identities identities;
  private final SimulatorConfig config;

  // One more than usual: a new world needs its seed and its profile.
  Premiere(
      World world,
      Stage stage,
      ScenarioFiles files,
      Profiles profiles,
      Identities identities,
      SimulatorConfig config) {
    this.world = world;
    this.stage = stage;
    this.files = files;
    this.profiles = profiles;
    this.identities = identities;
    this.config = config;
  }

  /** Begins the world anew, with the same seed, and the scenario in it. */
  public void play(Scenario scenario) {
    var profile = scenario.profile() == null ? config.profile() : scenario.profile();
    world.reset(identities.seed(), profiles.named(profile));
    stage.begin(scenario);
  }

  /** Begins a scenario by its name or file, unless a snapshot brought it along. */
  void open(String nameOrFile) {
    var scenario = files.find(nameOrFile);
    if (stage.current().map(Play::scenario).filter(scenario::equals).isEmpty()) {
      play(scenario);
    }
  }
}
