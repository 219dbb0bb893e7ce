package dev.flightloom.adapters.persistence.reconstruction.capture;

import dev.flightloom.adapters.persistence.client.Journal;
import dev.flightloom.adapters.persistence.client.JournalHand;
import dev.flightloom.adapters.persistence.client.TemporaryJournal;
import dev.flightloom.application.reconstruction.GrantVaultContract;
import dev.flightloom.application.reconstruction.port.out.GrantVault;
import dev.flightloom.application.reconstruction.port.out.Reconstructions;
import dev.flightloom.domain.reconstruction.ReconstructionId;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;

@QuarkusTest
@QuarkusTestResource(TemporaryJournal.class)
class JdbcGrantVaultTest implements GrantVaultContract {

  @Inject GrantVault grants;
  @Inject Reconstructions reconstructions;
  @Inject Journal journal;

  @BeforeEach
  void wipe() {
    JournalHand.wipe(journal);
  }

  @Override
  public GrantVault grants() {
    return grants;
  }

  @Override
  public ReconstructionId reconstruction(String id) {
    return JournalHand.known(reconstructions, id);
  }
}
