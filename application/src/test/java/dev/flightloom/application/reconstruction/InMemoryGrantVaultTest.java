package dev.flightloom.application.reconstruction;

import dev.flightloom.application.reconstruction.port.out.GrantVault;
import dev.flightloom.domain.reconstruction.ReconstructionId;

class InMemoryGrantVaultTest implements GrantVaultContract {

  private final InMemoryGrantVault grants = new InMemoryGrantVault();

  @Override
  public GrantVault grants() {
    return grants;
  }

  @Override
  public ReconstructionId reconstruction(String id) {
    return new ReconstructionId(id);
  }
}
