package dev.flightloom.application.system;

import dev.flightloom.application.system.port.out.JournalOwnership;

class InMemoryJournalOwnershipTest implements JournalOwnershipContract {

  @Override
  public JournalOwnership free() {
    return InMemoryJournalOwnership.free();
  }

  @Override
  public JournalOwnership heldByAnother() {
    return InMemoryJournalOwnership.heldByAnother();
  }

  @Override
  public long holder() {
    return 4711;
  }
}
