package dev.flightloom.application.reconstruction;

import dev.flightloom.application.reconstruction.port.out.UploadJournal;
import dev.flightloom.domain.reconstruction.ReconstructionId;

class InMemoryUploadJournalTest implements UploadJournalContract {

  private final InMemoryUploadJournal uploads = new InMemoryUploadJournal();

  @Override
  public UploadJournal uploads() {
    return uploads;
  }

  @Override
  public ReconstructionId reconstruction(String id) {
    return new ReconstructionId(id);
  }
}
