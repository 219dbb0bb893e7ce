package dev.flightloom.application.reconstruction.preflight;

import dev.flightloom.application.reconstruction.capture.Captures;
import dev.flightloom.application.reconstruction.port.out.CoordinateSystems;
import dev.flightloom.domain.model.ModelKind;
import dev.flightloom.domain.reconstruction.capture.CaptureFile;
import dev.flightloom.domain.reconstruction.capture.CaptureSource;
import dev.flightloom.domain.reconstruction.capture.FileContent;
import dev.flightloom.domain.reconstruction.capture.FileState;
import dev.flightloom.domain.reconstruction.capture.Finding;
import dev.flightloom.domain.reconstruction.capture.Finding.Code;
import dev.flightloom.domain.reconstruction.capture.Finding.Severity;
import dev.flightloom.domain.reconstruction.capture.Integrity;
import dev.flightloom.domain.reconstruction.capture.ObjectName;
import dev.flightloom.domain.reconstruction.capture.ScannedFile;
import dev.flightloom.domain.reconstruction.plan.ReconstructionPlan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Turns a capture into a plan with findings; reads, and writes nothing. */
public final class CapturePlanner {

  private final Captures captures;
  private final SiteChecks sites;

  /** Reads with {@code captures} and looks coordinate systems up in {@code register}. */
  public CapturePlanner(Captures captures, CoordinateSystems register) {
    this.captures = captures;
    this.sites = new SiteChecks(register);
  }

  /** Every check at once, so that one broken file never hides another. */
  public CapturePlan plan(CaptureSource source, ReconstructionPlan wanted, boolean skipUnusable) {
    var scanned = captures.scan(source);
    var duplicates = duplicates(source, scanned);
    var usable =
        scanned.stream()
            .filter(ScannedFile::isUsable)
            .filter(it -> !duplicates.containsKey(it.path()))
            .filter(it -> it.isPhoto() || wanted.wants(ModelKind.LIDAR))
            .toList();
    var names = ObjectNames.of(usable);
    var findings = new ArrayList<Finding>();
    scanned.forEach(file -> findings.addAll(FileChecks.of(file, skipUnusable)));
    duplicates.forEach((path, original) -> findings.add(duplicate(path, original)));
    usable.forEach(file -> findings.addAll(renamed(file, names.of(file))));
    findings.addAll(CaptureChecks.of(usable, wanted));
    var decided = sites.decide(wanted, usable, findings);
    findings.sort(Comparator.comparing(Finding::severity));
    var files =
        scanned.stream()
            .map(file ->
                names.has(file)
                    ? file(file, names.of(file), new FileState.Planned())
                    : file(file, names.unused(file), leftOut(file, duplicates)))
            .toList();
    return new CapturePlan(decided, findings, files, CaptureChecks.cameraCounts(usable));
  }

  private static CaptureFile file(ScannedFile file, ObjectName name, FileState state) {
    return new CaptureFile(
        file.path(), name, file.sizeInBytes(), file.modifiedAt(), file.isPhoto(), state);
  }

  private static FileState leftOut(ScannedFile file, Map<String, String> duplicates) {
    if (duplicates.containsKey(file.path())) {
      return new FileState.LeftOut(Code.DUPLICATE);
    }
    if (file.content() instanceof FileContent.Unsupported) {
      return new FileState.LeftOut(Code.UNSUPPORTED);
    }
    return new FileState.LeftOut(
        switch (file.integrity()) {
          case Integrity.Intact _ -> Code.UNSUPPORTED;
          case Integrity.Empty _ -> Code.EMPTY;
          case Integrity.Truncated _ -> Code.TRUNCATED;
          case Integrity.Unreadable _ -> Code.UNREADABLE;
        });
  }

  /**
   * Path of each duplicate with the path of its original; only files of equal size are read, and
   * none of a flight: FlightHub gave each of its files an id, and reading would mean to load them.
   */
  private Map<String, String> duplicates(CaptureSource source, List<ScannedFile> scanned) {
    if (source instanceof CaptureSource.Flight) {
      return Map.of();
    }
    var bySize = new HashMap<Long, List<ScannedFile>>();
    scanned.stream()
        .filter(ScannedFile::isUsable)
        .forEach(it -> bySize.computeIfAbsent(it.sizeInBytes(), _ -> new ArrayList<>()).add(it));
    var duplicates = new HashMap<String, String>();
    for (var group : bySize.values()) {
      if (group.size() > 1) {
        var originals = new HashMap<String, String>();
        for (var file : group) {
          var hash = captures.hash(source, file.path()).sha256();
          var original = originals.putIfAbsent(hash, file.path());
          if (original != null) {
            duplicates.put(file.path(), original);
          }
        }
      }
    }
    return duplicates;
  }

  private static Finding duplicate(String path, String original) {
    return new Finding(
        Code.DUPLICATE,
        Severity.WARNING,
        path,
        "Has the same bytes as " + original + " and is left out.",
        "Nothing to do, unless another photo was meant.");
  }

  private static List<Finding> renamed(ScannedFile file, ObjectName name) {
    if (file.name().equals(name.value())) {
      return List.of();
    }
    return List.of(
        new Finding(
            Code.RENAMED,
            Severity.NOTICE,
            file.path(),
            "Another file has this name; it is sent as " + name + ".",
            ""));
  }
}
