package dev.flightloom.application.reconstruction.port.in;

import dev.flightloom.domain.model.ModelKind;
import dev.flightloom.domain.reconstruction.capture.CaptureSource;
import dev.flightloom.domain.reconstruction.capture.Finding;
import dev.flightloom.domain.reconstruction.plan.ReconstructionPlan;
import java.util.List;
import java.util.Map;

/** Reads a folder and says what a reconstruction of it would do, without any call. */
@FunctionalInterface
public interface PreflightCapture {
  /**
   * Reads every file's head; files of equal size are read whole to find duplicates.
   *
   * @throws dev.flightloom.domain.failure.NotFound {@code folder.not-found}
   * @throws dev.flightloom.domain.failure.Denied {@code folder.outside-roots} or {@code
   *     folder.unreadable}
   */
  Report preflight(CaptureSource source, ReconstructionPlan plan, boolean skipUnusable);

  /**
   * What was found and what would happen.
   *
   * @param plan with the coordinate system decided where the photos tell it
   * @param photosByCamera number of photos per camera model; empty name where not recorded
   */
  record Report(
      ReconstructionPlan plan,
      List<Finding> findings,
      Map<String, Integer> photosByCamera,
      Estimate estimate) {

    public Report {
      findings = List.copyOf(findings);
      photosByCamera = Map.copyOf(photosByCamera);
    }

    /** True when no finding stops the reconstruction. */
    public boolean passes() {
      return findings.stream().noneMatch(it -> it.severity() == Finding.Severity.ERROR);
    }
  }

  /** Size of the job; calls are those to FlightHub and to the bucket without polling. */
  record Estimate(
      int files, int photos, long bytes, int uploads, int callbacks, List<ModelKind> builds) {
    public Estimate {
      builds = List.copyOf(builds);
    }
  }
}
