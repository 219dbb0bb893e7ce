package dev.flightloom.application.reconstruction.preflight;

import dev.flightloom.domain.reconstruction.capture.CaptureFile;
import dev.flightloom.domain.reconstruction.capture.FileState;
import dev.flightloom.domain.reconstruction.capture.Finding;
import dev.flightloom.domain.reconstruction.plan.ReconstructionPlan;
import java.util.List;
import java.util.Map;

/** What a folder amounts to: the decided plan, its findings and every file with its object name. */
public record CapturePlan(
    ReconstructionPlan plan,
    List<Finding> findings,
    List<CaptureFile> files,
    Map<String, Integer> cameras) {

  public CapturePlan {
    cameras = Map.copyOf(cameras);
    findings = List.copyOf(findings);
    files = List.copyOf(files);
  }

  /** The findings that stop the reconstruction. */
  public List<Finding> errors() {
    return findings.stream().filter(it -> it.severity() == Finding.Severity.ERROR).toList();
  }

  /** The files that are to be sent. */
  public List<CaptureFile> sent() {
    return files.stream().filter(it -> it.state() instanceof FileState.Planned).toList();
  }
}
