package dev.flightloom.adapters.persistence.reconstruction.capture;

import dev.flightloom.adapters.persistence.client.Journal;
import dev.flightloom.adapters.persistence.client.JournalHand;
import dev.flightloom.adapters.persistence.client.TemporaryJournal;
import dev.flightloom.application.reconstruction.UploadJournalContract;
import dev.flightloom.application.reconstruction.port.out.Reconstructions;
import dev.flightloom.application.reconstruction.port.out.UploadJournal;
import dev.flightloom.domain.reconstruction.ReconstructionId;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;

@QuarkusTest
@QuarkusTestResource(TemporaryJournal.class)
class JdbcUploadJournalTest implements UploadJournalContract {

  @Inject UploadJournal uploads;
  @Inject Reconstructions reconstructions;
  @Inject Journal journal;

  @BeforeEach
  void wipe() {
    JournalHand.wipe(journal);
  }

  @Override
  public UploadJournal uploads() {
    return uploads;
  }

  @Override
  public ReconstructionId reconstruction(String id) {
    return JournalHand.known(reconstructions, id);
  }
}
