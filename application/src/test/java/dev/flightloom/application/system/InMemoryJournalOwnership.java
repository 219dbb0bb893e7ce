package dev.flightloom.application.system;

import dev.flightloom.application.system.port.out.JournalOwnership;
import dev.flightloom.domain.failure.Conflict;

/** Plays that this process owns the journal, or that another one does; it locks nothing. */
public final class InMemoryJournalOwnership implements JournalOwnership {

  private final boolean free;
  private boolean claimed;

  private InMemoryJournalOwnership(boolean free) {
    this.free = free;
  }

  /** A journal that nobody else works on. */
  public static InMemoryJournalOwnership free() {
    return new InMemoryJournalOwnership(true);
  }

  /** A journal that another process works on. */
  public static InMemoryJournalOwnership heldByAnother() {
    return new InMemoryJournalOwnership(false);
  }

  @Override
  public void claim() {
    if (!free) {
      throw new Conflict(
          "journal.in-use",
          "Process 4711 (serve) works on the journal " + location(),
          "Stop process 4711, or name another journal");
    }
    claimed = true;
  }

  @Override
  public String location() {
    return "memory";
  }

  /** True once the journal was claimed. */
  public boolean isClaimed() {
    return claimed;
  }
}
