package dev.flightloom.application.reconstruction;

import dev.flightloom.application.reconstruction.port.out.ReconstructionEvents;
import dev.flightloom.domain.reconstruction.ReconstructionId;

class InMemoryReconstructionEventsTest implements ReconstructionEventsContract {

  private final InMemoryReconstructionEvents events = new InMemoryReconstructionEvents();

  @Override
  public ReconstructionEvents events() {
    return events;
  }

  @Override
  public ReconstructionId reconstruction(String id) {
    return new ReconstructionId(id);
  }
}
