package dev.flightloom.application.reconstruction;

import static dev.flightloom.domain.reconstruction.capture.SampleCapture.file;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.flightloom.application.reconstruction.port.out.UploadJournal;
import dev.flightloom.domain.reconstruction.ReconstructionId;
import dev.flightloom.domain.reconstruction.capture.CaptureFile;
import dev.flightloom.domain.reconstruction.capture.FileState;
import dev.flightloom.domain.reconstruction.capture.FileState.Step;
import dev.flightloom.domain.reconstruction.capture.Finding;
import dev.flightloom.domain.reconstruction.capture.GrantId;
import dev.flightloom.domain.reconstruction.capture.ObjectName;
import dev.flightloom.domain.reconstruction.capture.SampleCapture;
import dev.flightloom.domain.reconstruction.capture.StoredObject;
import dev.flightloom.domain.reconstruction.capture.UploadTally;
import dev.flightloom.domain.vocabulary.PageRequest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every journal of files does. */
public interface UploadJournalContract {

  /** An empty journal, the same one during a test. */
  UploadJournal uploads();

  /** A reconstruction that the journal knows. */
  ReconstructionId reconstruction(String id);

  @Test
  default void keepsFilesAndFindingsExactlyAsPlanned() {
    var id = reconstruction("r-1");
    var exact =
        new CaptureFile(
            "west/DJI_0001.JPG",
            new ObjectName("west_DJI_0001.JPG"),
            3_000_000_000L,
            SampleCapture.TAKEN.plusNanos(123_456_789),
            false,
            new FileState.Planned());
    var findings = List.of(finding("b"), finding("a"));
    uploads().plan(id, List.of(exact), findings);

    assertThat(uploads().files(id, new PageRequest(1, 10)).items()).containsExactly(exact);
    assertThat(uploads().findings(id)).isEqualTo(findings);
  }

  @Test
  default void replacesWhatAnInterruptedPreflightLeft() {
    var id = reconstruction("r-1");
    uploads().plan(id, List.of(file("a", 1), file("b", 2)), List.of(finding("a")));
    uploads().plan(id, List.of(file("b", 3)), List.of(finding("b"), finding("c")));

    assertThat(uploads().files(id, new PageRequest(1, 10)).items()).containsExactly(file("b", 3));
    assertThat(uploads().findings(id)).containsExactly(finding("b"), finding("c"));
  }

  @Test
  default void keepsReconstructionsApart() {
    var one = reconstruction("r-1");
    var other = reconstruction("r-2");
    uploads().plan(one, List.of(file("a", 1)), List.of(finding("a")));
    uploads().plan(other, List.of(file("a", 2)), List.of());
    uploads().record(other, List.of(file("a", 2).in(new FileState.Stored(object("a")))));

    assertThat(uploads().tally(one)).isEqualTo(new UploadTally(1, 0, 0, 1, 0));
    assertThat(uploads().tally(other)).isEqualTo(new UploadTally(1, 1, 0, 2, 2));
    assertThat(uploads().findings(other)).isEmpty();
    assertThat(uploads().findings(one)).hasSize(1);
  }

  @Test
  default void remembersEveryStateOfAFile() {
    var id = reconstruction("r-1");
    uploads().plan(id, List.of(file("a", 1), file("b", 1)), List.of());
    var states =
        List.of(
            new FileState.Sending(new GrantId("g-1")),
            new FileState.Stored(object("a")),
            new FileState.CallingBack(object("a")),
            new FileState.Registered(object("a")),
            new FileState.LeftOut(Finding.Code.TRUNCATED),
            new FileState.Planned());
    for (var state : states) {
      uploads().record(id, List.of(file("a", 1).in(state)));

      assertThat(uploads().inStep(id, state.step(), "", 1)).containsExactly(file("a", 1).in(state));
    }
  }

  @Test
  default void refusesAFileThatWasNeverPlannedAndSavesNoneOfItsList() {
    var id = reconstruction("r-1");
    uploads().plan(id, List.of(file("a", 1)), List.of());
    var sending = new FileState.Sending(new GrantId("g-1"));

    assertThatIllegalStateException()
        .isThrownBy(
            () -> uploads().record(id, List.of(file("a", 1).in(sending), file("z", 1).in(sending))))
        .withMessageContaining("z");
    assertThat(uploads().inStep(id, Step.SENDING, "", 10)).isEmpty();
  }

  @Test
  default void listsFilesOfAStepByNameBehindTheGivenOne() {
    var id = reconstruction("r-1");
    uploads().plan(id, List.of(file("d", 1), file("b", 1), file("a", 1), file("c", 1)), List.of());
    uploads().record(id, List.of(file("b", 1).in(new FileState.Stored(object("b")))));

    assertThat(uploads().inStep(id, Step.PLANNED, "", 2))
        .extracting(CaptureFile::path)
        .containsExactly("a", "c");
    assertThat(uploads().inStep(id, Step.PLANNED, "c", 2))
        .extracting(CaptureFile::path)
        .containsExactly("d");
    assertThat(uploads().inStep(id, Step.PLANNED, "d", 2)).isEmpty();
  }

  @Test
  default void listsAllFilesByPathPageByPage() {
    var id = reconstruction("r-1");
    var left = file("c", 1).in(new FileState.LeftOut(Finding.Code.EMPTY));
    uploads().plan(id, List.of(left, file("a", 1), file("b", 1)), List.of());

    var page = uploads().files(id, new PageRequest(2, 2));

    assertThat(page.items()).containsExactly(left);
    assertThat(page.total()).isEqualTo(3);
    assertThat(page.hasNext()).isFalse();
  }

  @Test
  default void talliesFilesAndBytesByHowFarTheyAre() {
    var id = reconstruction("r-1");
    uploads()
        .plan(
            id,
            List.of(
                file("a", 1),
                file("b", 10).in(new FileState.Sending(new GrantId("g-1"))),
                file("c", 100).in(new FileState.Stored(object("c"))),
                file("d", 1000).in(new FileState.CallingBack(object("d"))),
                file("e", 10_000).in(new FileState.Registered(object("e"))),
                file("f", 3_000_000_000L).in(new FileState.LeftOut(Finding.Code.DUPLICATE))),
            List.of());

    assertThat(uploads().tally(id)).isEqualTo(new UploadTally(5, 3, 1, 11_111, 11_100));
  }

  @Test
  default void knowsNothingOfAReconstructionWithoutAPlan() {
    var id = reconstruction("r-1");

    assertThat(uploads().tally(id)).isEqualTo(UploadTally.NONE);
    assertThat(uploads().findings(id)).isEmpty();
    assertThat(uploads().files(id, new PageRequest(1, 10)).total()).isZero();
    assertThat(uploads().inStep(id, Step.PLANNED, "", 10)).isEmpty();
  }

  private static Finding finding(String file) {
    return new Finding(
        Finding.Code.NO_POSITION,
        Finding.Severity.WARNING,
        file,
        "The photo has no position",
        "Nothing to do");
  }

  private static StoredObject object(String name) {
    return SampleCapture.stored(SampleCapture.grant("g-1", SampleCapture.TAKEN), name);
  }
}
