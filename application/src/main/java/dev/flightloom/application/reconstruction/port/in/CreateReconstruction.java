package dev.flightloom.application.reconstruction.port.in;

import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.reconstruction.Instructions;
import dev.flightloom.domain.reconstruction.Reconstruction;
import dev.flightloom.domain.reconstruction.capture.CaptureSource;
import dev.flightloom.domain.reconstruction.plan.ReconstructionPlan;

/** Writes a new reconstruction into the journal and queues it. */
@FunctionalInterface
public interface CreateReconstruction {
  /**
   * Returns at once; the folder is read by the pipeline.
   *
   * @throws dev.flightloom.domain.failure.NotFound {@code folder.not-found}
   * @throws dev.flightloom.domain.failure.Denied {@code folder.outside-roots}
   */
  Reconstruction create(Command command);

  /** An empty {@code name} takes the folder's; an empty output folder takes the configured one. */
  record Command(
      ProjectId project,
      String name,
      CaptureSource source,
      ReconstructionPlan plan,
      Instructions instructions) {}
}
