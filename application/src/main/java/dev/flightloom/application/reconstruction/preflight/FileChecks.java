package dev.flightloom.application.reconstruction.preflight;

import dev.flightloom.domain.reconstruction.capture.FileContent;
import dev.flightloom.domain.reconstruction.capture.Finding;
import dev.flightloom.domain.reconstruction.capture.Finding.Code;
import dev.flightloom.domain.reconstruction.capture.Finding.Severity;
import dev.flightloom.domain.reconstruction.capture.Integrity;
import dev.flightloom.domain.reconstruction.capture.ScannedFile;
import dev.flightloom.domain.vocabulary.Position;
import java.util.ArrayList;
import java.util.List;

/** Checks of one file by itself. */
final class FileChecks {

  private static final String LEAVE_OUT =
      "Copy it again from the aircraft, remove it, or pass --skip-unusable.";

  private FileChecks() {}

  static List<Finding> of(ScannedFile file, boolean skipUnusable) {
    if (file.content() instanceof FileContent.Unsupported(var extension)) {
      return List.of(
          new Finding(
              Code.UNSUPPORTED,
              Severity.NOTICE,
              file.path(),
              "FlightHub does not reconstruct from %s; it is left out."
                  .formatted(
                      extension.isEmpty()
                          ? "files without an extension"
                          : "." + extension + " files"),
              ""));
    }
    var findings = new ArrayList<Finding>();
    var severity = skipUnusable ? Severity.WARNING : Severity.ERROR;
    switch (file.integrity()) {
      case Integrity.Intact _ -> findings.addAll(position(file));
      case Integrity.Empty _ ->
          findings.add(
              new Finding(Code.EMPTY, severity, file.path(), "The file is empty.", LEAVE_OUT));
      case Integrity.Truncated _ ->
          findings.add(
              new Finding(
                  Code.TRUNCATED, severity, file.path(), "The image's end is missing.", LEAVE_OUT));
      case Integrity.Unreadable(var reason) ->
          findings.add(
              new Finding(
                  Code.UNREADABLE, severity, file.path(), "Cannot be read: " + reason, LEAVE_OUT));
    }
    return findings;
  }

  private static List<Finding> position(ScannedFile file) {
    if (!(file.content() instanceof FileContent.Photo(_, Position.Unlocated _))) {
      return List.of();
    }
    return List.of(
        new Finding(
            Code.NO_POSITION,
            Severity.WARNING,
            file.path(),
            "The photo has no GPS position.",
            "It may be left unused; check that the aircraft had a fix."));
  }
}
