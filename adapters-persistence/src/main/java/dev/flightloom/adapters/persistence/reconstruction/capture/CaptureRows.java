package dev.flightloom.adapters.persistence.reconstruction.capture;

import dev.flightloom.adapters.persistence.client.Row;
import dev.flightloom.domain.reconstruction.ReconstructionId;
import dev.flightloom.domain.reconstruction.capture.CaptureFile;
import dev.flightloom.domain.reconstruction.capture.FileState.Step;
import dev.flightloom.domain.reconstruction.capture.Finding;
import dev.flightloom.domain.reconstruction.capture.ObjectName;
import dev.flightloom.domain.reconstruction.capture.UploadTally;
import java.util.List;

/** Files, findings and tallies as rows. */
final class CaptureRows {

  private CaptureRows() {}

  static List<Object> changed(ReconstructionId id, CaptureFile file) {
    return List.of(
        file.state().step(),
        FileStateJson.write(file.state()).toString(),
        id.value(),
        file.name().value());
  }

  static List<Object> columns(ReconstructionId id, CaptureFile file) {
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

  static List<Object> columns(ReconstructionId id, int position, Finding finding) {
    return List.of(
        id.value(),
        position,
        finding.code(),
        finding.severity(),
        finding.file(),
        finding.message(),
        finding.remedy());
  }

  static CaptureFile file(Row row) {
    return new CaptureFile(
        row.text("path"),
        new ObjectName(row.text("name")),
        row.number("size_in_bytes"),
        row.moment("modified_at"),
        row.flag("photo"),
        FileStateJson.read(row.word(Step.class, "step"), row.members("state")));
  }

  static Finding finding(Row row) {
    return new Finding(
        row.word(Finding.Code.class, "code"),
        row.word(Finding.Severity.class, "severity"),
        row.text("file"),
        row.text("message"),
        row.text("remedy"));
  }

  static UploadTally tally(Row row) {
    var files = (int) row.number("files");
    var bytes = row.number("bytes");
    return switch (row.word(Step.class, "step")) {
      case PLANNED, SENDING -> new UploadTally(files, 0, 0, bytes, 0);
      case STORED, CALLING_BACK -> new UploadTally(files, files, 0, bytes, bytes);
      case REGISTERED -> new UploadTally(files, files, files, bytes, bytes);
      case LEFT_OUT -> UploadTally.NONE;
    };
  }

  static UploadTally sum(UploadTally one, UploadTally other) {
    return new UploadTally(
        one.files() + other.files(),
        one.storedFiles() + other.storedFiles(),
        one.registeredFiles() + other.registeredFiles(),
        one.bytes() + other.bytes(),
        one.storedBytes() + other.storedBytes());
  }
}
