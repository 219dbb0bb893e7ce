package dev.flightloom.adapters.persistence.reconstruction.capture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flightloom.adapters.persistence.client.ChildProcess;
import dev.flightloom.adapters.persistence.client.JournalByHand;
import dev.flightloom.domain.reconstruction.ReconstructionId;
import dev.flightloom.domain.reconstruction.capture.CaptureFile;
import dev.flightloom.domain.reconstruction.capture.FileState.Step;
import dev.flightloom.domain.reconstruction.capture.SampleCapture;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KillTest {

  private static final ReconstructionId ID = new ReconstructionId("r-1");

  @TempDir private Path folder;

  @Test
  void losesNothingThatAKilledProcessHadNoted() throws Exception {
    var path = folder.resolve("journal.db");
    plan(path);
    var said = new ArrayList<String>();
    try (var child = ChildProcess.of(KilledWriter.class, path.toString(), ID.value())) {
      while (said.size() < 200) {
        said.add(child.nextLine());
      }
      child.kill();
      said.addAll(child.remainingLines());
    }
    try (var hand = JournalByHand.at(path)) {
      var noted = new JdbcUploadJournal(hand.journal()).inStep(ID, Step.SENDING, "", 5000);

      assertThat(noted).extracting(CaptureFile::path).containsAll(said);
      assertThat(noted).hasSizeBetween(said.size(), said.size() + 1);
    }
  }

  private static void plan(Path path) throws Exception {
    try (var hand = JournalByHand.at(path)) {
      hand.journal()
          .write(session ->
              session.change(
                  """
                  insert into reconstruction (id, project, name, resource, stage, cancellation,
                    created_at, updated_at, version, detail)
                  values (?, '', '', '', '', '', '', '', 1, '{}')
                  """,
                  ID.value()));
      var files =
          IntStream.rangeClosed(1, 5000)
              .mapToObj(number -> SampleCapture.file("DJI_%04d.JPG".formatted(number), number))
              .toList();
      new JdbcUploadJournal(hand.journal()).plan(ID, files, List.of());
    }
  }
}
