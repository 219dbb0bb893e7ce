package dev.flightloom.simulator.snapshot;

import dev.flightloom.simulator.fault.FaultPlan;
import dev.flightloom.simulator.fleet.Fleet;
import dev.flightloom.simulator.journal.RequestJournal;
import dev.flightloom.simulator.profile.Profile;
import dev.flightloom.simulator.scenario.Stage;
import jakarta.inject.Singleton;

/** The world as one thing: to be saved, put back, or begun anew. */
@Singleton
public class World {
  private final Settings settings;
  private final Records records;
  private final Registers registers;
  private final Holdings holdings;
  private final Fleet fleet;
  private final Plans plans;
  private final Stage stage;
  private final FaultPlan faults;
  private final RequestJournal journal;

  // More than usual: it is everything there is.
  World(
      Settings settings,
      Records records,
      Registers registers,
      Holdings holdings,
      Fleet fleet,
      Plans plans,
      Stage stage,
      FaultPlan faults,
      RequestJournal journal) {
    this.settings = settings;
    this.records = records;
    this.registers = registers;
    this.holdings = holdings;
    this.fleet = fleet;
    this.plans = plans;
    this.stage = stage;
    this.faults = faults;
    this.journal = journal;
  }

  /** Begins anew, without faults and with an empty request journal; the clock runs on. */
  public void reset(long seed, Profile profile) {
    stage.end();
    faults.clear();
    records.clear();
    registers.clear();
    holdings.clear();
    settings.reset(seed, profile);
    fleet.reset();
    plans.reset();
    journal.clear();
  }

  Snapshot save() {
    return new Snapshot(
        Snapshot.VERSION,
        settings.save(),
        records.save(),
        registers.save(),
        holdings.save(),
        fleet.save(),
        plans.save(),
        stage.current().stream().toList());
  }

  void restore(Snapshot snapshot) {
    settings.restore(snapshot.settings());
    records.restore(snapshot.records());
    registers.restore(snapshot.registers());
    holdings.restore(snapshot.bucket());
    fleet.restore(snapshot.fleet());
    plans.restore(snapshot.plans());
    stage.restore(snapshot.scenario().stream().findFirst());
  }
}
