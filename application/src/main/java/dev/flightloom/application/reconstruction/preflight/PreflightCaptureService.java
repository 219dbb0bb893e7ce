package dev.flightloom.application.reconstruction.preflight;

import dev.flightloom.application.reconstruction.capture.Captures;
import dev.flightloom.application.reconstruction.port.in.PreflightCapture;
import dev.flightloom.application.reconstruction.port.out.CaptureResources;
import dev.flightloom.domain.reconstruction.capture.CaptureFile;
import dev.flightloom.domain.reconstruction.capture.CaptureSource;
import dev.flightloom.domain.reconstruction.plan.ReconstructionPlan;

/** Plans a capture and throws the plan away. */
public final class PreflightCaptureService implements PreflightCapture {

  private final Captures captures;
  private final CapturePlanner planner;
  private final CaptureResources resources;

  /** {@code resources} is asked for its limit only; no call is made. */
  public PreflightCaptureService(
      Captures captures, CapturePlanner planner, CaptureResources resources) {
    this.captures = captures;
    this.planner = planner;
    this.resources = resources;
  }

  @Override
  public Report preflight(CaptureSource source, ReconstructionPlan plan, boolean skipUnusable) {
    var planned = planner.plan(captures.resolve(source), plan, skipUnusable);
    return new Report(planned.plan(), planned.findings(), planned.cameras(), estimate(planned));
  }

  private Estimate estimate(CapturePlan planned) {
    var sent = planned.sent();
    var batch = resources.filesPerCallback();
    return new Estimate(
        sent.size(),
        (int) sent.stream().filter(CaptureFile::photo).count(),
        sent.stream().mapToLong(CaptureFile::sizeInBytes).sum(),
        sent.size(),
        (sent.size() + batch - 1) / batch,
        planned.plan().kinds());
  }
}
