package dev.flightloom.application.reconstruction;

import dev.flightloom.application.reconstruction.port.out.Reconstructions;

class InMemoryReconstructionsTest implements ReconstructionsContract {

  private final InMemoryReconstructions reconstructions = new InMemoryReconstructions();

  @Override
  public Reconstructions reconstructions() {
    return reconstructions;
  }
}
