package dev.flightloom.adapters.persistence.reconstruction.capture;

import dev.flightloom.adapters.persistence.client.Journal;
import dev.flightloom.adapters.persistence.client.Row;
import dev.flightloom.application.reconstruction.port.out.UploadJournal;
import dev.flightloom.domain.reconstruction.ReconstructionId;
import dev.flightloom.domain.reconstruction.capture.CaptureFile;
import dev.flightloom.domain.reconstruction.capture.FileState;
import dev.flightloom.domain.reconstruction.capture.FileState.Step;
import dev.flightloom.domain.reconstruction.capture.Finding;
import dev.flightloom.domain.reconstruction.capture.ObjectName;
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
    journal.write(
        session -> {
          session.change("delete from capture_file where reconstruction = ?", id.value());
          session.change("delete from finding where reconstruction = ?", id.value());
          session.changeEach(ADD_FILE, files, file -> columns(id, file));
          var positions = IntStream.range(0, findings.size()).boxed().toList();
          return session.changeEach(
              ADD_FINDING, positions, at -> columns(id, at, findings.get(at)));
        });
  }

  @Override
  public void record(ReconstructionId id, List<CaptureFile> files) {
    journal.write(
        session -> {
          var unknown =
              session.changeEach(
                  RECORD,
                  files,
                  file ->
                      List.of(
                          file.state().step(),
                          FileStateJson.write(file.state()).toString(),
                          id.value(),
                          file.name().value()));
          if (!unknown.isEmpty()) {
            throw new IllegalStateException(
                "no file " + unknown.getFirst().name() + " is planned in " + id);
          }
          return unknown;
        });
  }

  @Override
  public List<CaptureFile> inStep(ReconstructionId id, Step step, String afterName, int limit) {
    return journal.read(session ->
        session.list(IN_STEP, JdbcUploadJournal::file, id.value(), step, afterName, limit));
  }

  @Override
  public Page<CaptureFile> files(ReconstructionId id, PageRequest page) {
    return journal.read(
        session -> {
          var total =
              session.first(
                  "select count(*) as total from capture_file where reconstruction = ?",
                  row -> row.number("total"),
                  id.value());
          var files =
              session.list(PAGE, JdbcUploadJournal::file, id.value(), page.size(), page.offset());
          return new Page<>(files, page, total.orElse(0L));
        });
  }

  @Override
  public List<Finding> findings(ReconstructionId id) {
    return journal.read(session ->
        session.list(FINDINGS, JdbcUploadJournal::finding, id.value()));
  }

  @Override
  public UploadTally tally(ReconstructionId id) {
    return journal.read(session -> session.list(TALLY, JdbcUploadJournal::tally, id.value()))
        .stream()
        .reduce(UploadTally.NONE, JdbcUploadJournal::sum);
  }

  private static List<Object> columns(ReconstructionId id, CaptureFile file) {
    return List.of(
        id.value(),
        file.name().value(),
        file.path(),
        file.sizeInBytes(),
        file.modifiedAt(),
        file.photo(),
        file.state().step(),
        FileStateJson.write(file.state()).toString());
  }

  private static List<Object> columns(ReconstructionId id, int position, Finding finding) {
    return List.of(
        id.value(),
        position,
        finding.code(),
        finding.severity(),
        finding.file(),
        finding.message(),
        finding.remedy());
  }

  private static CaptureFile file(Row row) {
    return new CaptureFile(
        row.text("path"),
        new ObjectName(row.text("name")),
        row.number("size_in_bytes"),
        row.moment("modified_at"),
        row.flag("photo"),
        FileStateJson.read(row.word(Step.class, "step"), row.members("state")));
  }

  private static Finding finding(Row row) {
    return new Finding(
        row.word(Finding.Code.class, "code"),
        row.word(Finding.Severity.class, "severity"),
        row.text("file"),
        row.text("message"),
        row.text("remedy"));
  }

  private static UploadTally tally(Row row) {
    var files = (int) row.number("files");
    var bytes = row.number("bytes");
    return switch (row.word(FileState.Step.class, "step")) {
      case PLANNED, SENDING -> new UploadTally(files, 0, 0, bytes, 0);
      case STORED, CALLING_BACK -> new UploadTally(files, files, 0, bytes, bytes);
      case REGISTERED -> new UploadTally(files, files, files, bytes, bytes);
      case LEFT_OUT -> UploadTally.NONE;
    };
  }

  private static UploadTally sum(UploadTally one, UploadTally other) {
    return new UploadTally(
        one.files() + other.files(),
        one.storedFiles() + other.storedFiles(),
        one.registeredFiles() + other.registeredFiles(),
        one.bytes() + other.bytes(),
        one.storedBytes() + other.storedBytes());
  }
}
