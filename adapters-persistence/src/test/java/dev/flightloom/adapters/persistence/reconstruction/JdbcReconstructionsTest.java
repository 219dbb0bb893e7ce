package dev.flightloom.adapters.persistence.reconstruction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.flightloom.adapters.persistence.client.Journal;
import dev.flightloom.adapters.persistence.client.JournalHand;
import dev.flightloom.adapters.persistence.client.TemporaryJournal;
import dev.flightloom.application.reconstruction.ReconstructionsContract;
import dev.flightloom.application.reconstruction.port.out.Reconstructions;
import dev.flightloom.domain.failure.Unavailable;
import dev.flightloom.domain.reconstruction.ReconstructionFilter;
import dev.flightloom.domain.reconstruction.SampleReconstruction;
import dev.flightloom.domain.vocabulary.PageRequest;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TemporaryJournal.class)
class JdbcReconstructionsTest implements ReconstructionsContract {

  @Inject Reconstructions reconstructions;
  @Inject Journal journal;

  @BeforeEach
  void wipe() {
    JournalHand.wipe(journal);
  }

  @Override
  public Reconstructions reconstructions() {
    return reconstructions;
  }

  @Test
  void saysThatAStageComesFromAnotherRelease() {
    var id = reconstructions.add(SampleReconstruction.withId("r-1")).id();
    journal.write(session -> session.change("update reconstruction set stage = 'MELTED'"));

    assertThatExceptionOfType(Unavailable.class)
        .isThrownBy(() -> reconstructions.find(id))
        .satisfies(failure -> assertThat(failure.code()).isEqualTo("journal.unreadable"));
  }

  @Test
  void lists400ReconstructionsInTwoStatements() {
    for (var number = 0; number < 400; number++) {
      reconstructions.add(SampleReconstruction.withId("r-" + number));
    }
    var page = reconstructions.list(ReconstructionFilter.ALL, new PageRequest(2, 300));

    assertThat(page.items()).hasSize(100);
    assertThat(page.total()).isEqualTo(400);
  }
}
