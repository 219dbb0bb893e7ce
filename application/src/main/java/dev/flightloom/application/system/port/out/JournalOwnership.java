package dev.flightloom.application.system.port.out;

/** The exclusive right of one process to work on the journal. */
public interface JournalOwnership {
  /**
   * Takes the right or has it already.
   *
   * @throws dev.flightloom.domain.failure.Conflict {@code journal.in-use}
   */
  void claim();

  /** Where the journal is, for people; no secrets. */
  String location();
}
