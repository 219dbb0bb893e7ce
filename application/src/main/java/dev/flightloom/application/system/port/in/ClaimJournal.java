package dev.flightloom.application.system.port.in;

/** Makes this process the only one that works on the journal. */
@FunctionalInterface
public interface ClaimJournal {
  /**
   * Claims it until the process ends; claiming twice in one process is fine.
   *
   * @throws dev.flightloom.domain.failure.Conflict {@code journal.in-use} naming the other process
   */
  void claim();
}
