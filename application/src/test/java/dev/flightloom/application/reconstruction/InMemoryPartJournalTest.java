package dev.flightloom.application.reconstruction;

import dev.flightloom.application.reconstruction.port.out.PartJournal;
import dev.flightloom.domain.reconstruction.ReconstructionId;

class InMemoryPartJournalTest implements PartJournalContract {

  private final InMemoryPartJournal parts = new InMemoryPartJournal();

  @Override
  public PartJournal parts() {
    return parts;
  }

  @Override
  public ReconstructionId reconstruction(String id) {
    return new ReconstructionId(id);
  }
}
