package dev.flightloom.adapters.persistence.reconstruction.capture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flightloom.adapters.persistence.client.Journal;
import dev.flightloom.adapters.persistence.client.JournalHand;
import dev.flightloom.adapters.persistence.client.TemporaryJournal;
import dev.flightloom.application.reconstruction.port.out.Reconstructions;
import dev.flightloom.application.reconstruction.port.out.UploadJournal;
import dev.flightloom.domain.reconstruction.capture.CaptureFile;
import dev.flightloom.domain.reconstruction.capture.FileState;
import dev.flightloom.domain.reconstruction.capture.SampleCapture;
import dev.flightloom.domain.reconstruction.capture.UploadTally;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The largest capture that FlightHub takes. */
@QuarkusTest
@QuarkusTestResource(TemporaryJournal.class)
class LargeCaptureTest {

  private static final int FILES = 20_000;

  @Inject UploadJournal uploads;
  @Inject Reconstructions reconstructions;
  @Inject Journal journal;

  @BeforeEach
  void wipe() {
    JournalHand.wipe(journal);
  }

  @Test
  void keepsTwentyThousandFiles() {
    var id = JournalHand.known(reconstructions, "r-1");
    var files =
        IntStream.range(0, FILES)
            .mapToObj(n -> SampleCapture.file("DJI_%05d.JPG".formatted(n), 10_000_000))
            .toList();
    uploads.plan(id, files, List.of());
    uploads.record(id, files.stream().map(LargeCaptureTest::stored).toList());

    assertThat(uploads.tally(id))
        .isEqualTo(new UploadTally(FILES, FILES, 0, FILES * 10_000_000L, FILES * 10_000_000L));
    assertThat(uploads.inStep(id, FileState.Step.STORED, "DJI_19899.JPG", 200)).hasSize(100);
  }

  @Test
  void talliesAndWalksByTheIndexAlone() {
    assertThat(
            plan(
                "select step, count(*), sum(size_in_bytes) from capture_file"
                    + " where reconstruction = 'r' group by step"))
        .containsExactly(
            "SEARCH capture_file USING COVERING INDEX capture_file_by_step (reconstruction=?)");
    assertThat(
            plan(
                "select * from capture_file where reconstruction = 'r' and step = 'STORED'"
                    + " and name > 'a' order by name limit 100"))
        .containsExactly(
            "SEARCH capture_file USING INDEX capture_file_by_step"
                + " (reconstruction=? AND step=? AND name>?)");
    assertThat(plan("select * from capture_file where reconstruction = 'r' order by path, name"))
        .first()
        .asString()
        .contains("capture_file_by_path");
  }

  private List<String> plan(String query) {
    return journal.read(
        session -> session.list("explain query plan " + query, row -> row.text("detail")));
  }

  private static CaptureFile stored(CaptureFile file) {
    var grant = SampleCapture.grant("g-1", SampleCapture.TAKEN);
    return file.in(new FileState.Stored(SampleCapture.stored(grant, file.name().value())));
  }
}
