package dev.flightloom.adapters.persistence.reconstruction.capture;

import dev.flightloom.adapters.persistence.client.Journal;
import dev.flightloom.adapters.persistence.client.Session;
import dev.flightloom.application.reconstruction.port.out.UploadJournal;
import dev.flightloom.domain.reconstruction.ReconstructionId;
import dev.flightloom.domain.reconstruction.capture.CaptureFile;
import dev.flightloom.domain.reconstruction.capture.FileState.Step;
import dev.flightloom.domain.reconstruction.capture.Finding;
import dev.flightloom.domain.reconstruction.capture.UploadTally;
import dev.flightloom.domain.vocabulary.Page;
import dev.flightloom.domain.vocabulary.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.IntStream;

/** Facts of files in the journal's database. */
@ApplicationScoped
class JdbcUploadJournal implements UploadJournal {

  private static final String ADD_FILE =
      """
      insert into capture_file
        (reconstruction, name, path, size_in_bytes, modified_at, photo, step, state)
      values (?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private static final String ADD_FINDING =
      """
      insert into finding (reconstruction, position, code, severity, file, message, remedy)
      values (?, ?, ?, ?, ?, ?, ?)
      """;

  private static final String RECORD =
      "update capture_file set step = ?, state = ? where reconstruction = ? and name = ?";

  private static final String IN_STEP =
      """
      select * from capture_file
      where reconstruction = ? and step = ? and name > ? order by name limit ?
      """;

  private static final String PAGE =
      "select * from capture_file where reconstruction = ? order by path, name limit ? offset ?";

  private static final String FINDINGS =
      """
      select code, severity, file, message, remedy from finding
      where reconstruction = ? order by position
      """;

  // Sums a few tens of thousands of index entries: milliseconds, and never out of step.
  private static final String TALLY =
      """
      select step, count(*) as files, sum(size_in_bytes) as bytes from capture_file
      where reconstruction = ? group by step
      """;

  private final Journal journal;

  JdbcUploadJournal(Journal journal) {
    this.journal = journal;
  }

  @Override
  public void plan(ReconstructionId id, List<CaptureFile> files, List<Finding> findings) {
    journal.writeThrough(session -> {
      session.change("delete from capture_file where reconstruction = ?", id.value());
      session.change("delete from finding where reconstruction = ?", id.value());
      session.changeEach(ADD_FILE, files, file -> CaptureRows.columns(id, file));
      var positions = IntStream.range(0, findings.size()).boxed().toList();
      return session.changeEach(
          ADD_FINDING, positions, at -> CaptureRows.columns(id, at, findings.get(at)));
    });
  }

  @Override
  public void record(ReconstructionId id, List<CaptureFile> files) {
    if (files.stream().anyMatch(file -> isCallback(file.state().step()))) {
      journal.writeThrough(session -> save(session, id, files));
    } else {
      journal.write(session -> save(session, id, files));
    }
  }

  @Override
  public List<CaptureFile> inStep(ReconstructionId id, Step step, String afterName, int limit) {
    return journal.read(
        session -> session.list(IN_STEP, CaptureRows::file, id.value(), step, afterName, limit));
  }

  @Override
  public Page<CaptureFile> files(ReconstructionId id, PageRequest page) {
    return journal.read(session -> {
      var total =
          session.first(
              "select count(*) as total from capture_file where reconstruction = ?",
              row -> row.number("total"),
              id.value());
      var files = session.list(PAGE, CaptureRows::file, id.value(), page.size(), page.offset());
      return new Page<>(files, page, total.orElse(0L));
    });
  }

  @Override
  public List<Finding> findings(ReconstructionId id) {
    return journal.read(session -> session.list(FINDINGS, CaptureRows::finding, id.value()));
  }

  @Override
  public UploadTally tally(ReconstructionId id) {
    return journal.read(session -> session.list(TALLY, CaptureRows::tally, id.value())).stream()
        .reduce(UploadTally.NONE, CaptureRows::sum);
  }

  /** A file that is forgotten here would be called back twice; others are only sent again. */
  private static boolean isCallback(Step step) {
    return switch (step) {
      case CALLING_BACK, REGISTERED -> true;
      case PLANNED, SENDING, STORED, LEFT_OUT -> false;
    };
  }

  private static List<CaptureFile> save(
      Session session, ReconstructionId id, List<CaptureFile> files) {
    var unknown = session.changeEach(RECORD, files, file -> CaptureRows.changed(id, file));
    if (!unknown.isEmpty()) {
      throw new IllegalStateException(
          "no file " + unknown.getFirst().name() + " is planned in " + id);
    }
    return files;
  }
}
