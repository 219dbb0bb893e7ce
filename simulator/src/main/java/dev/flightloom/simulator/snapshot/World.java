package dev.flightloom.simulator.snapshot;

import dev.flightloom.simulator.fault.FaultPlan;
import dev.flightloom.simulator.journal.RequestJournal;
import dev.flightloom.simulator.profile.Profile;
import jakarta.inject.Singleton;

/** The world as one thing: to be saved, put back, or begun anew. */
@Singleton
public class World {
  private final Settings settings;
  private final Records records;
  private final Registers registers;
  private final Holdings holdings;
  private final FaultPlan faults;
  private final RequestJournal journal;

  // One more than usual: the world is everything.
  World(
      Settings settings,
      Records records,
      Registers registers,
      Holdings holdings,
      FaultPlan faults,
      RequestJournal journal) {
    this.settings = settings;
    this.records = records;
    this.registers = registers;
    this.holdings = holdings;
    this.faults = faults;
    this.journal = journal;
  }

  /** Begins anew, without faults and with an empty request journal; the clock runs on. */
  public void reset(long seed, Profile profile) {
    faults.clear();
    records.clear();
    registers.clear();
    holdings.clear();
    settings.reset(seed, profile);
    journal.clear();
  }

  Snapshot save() {
    return new Snapshot(
        Snapshot.VERSION, settings.save(), records.save(), registers.save(), holdings.save());
  }

  void restore(Snapshot snapshot) {
    settings.restore(snapshot.settings());
    records.restore(snapshot.records());
    registers.restore(snapshot.registers());
    holdings.restore(snapshot.bucket());
  }
}
