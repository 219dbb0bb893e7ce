package dev.flightloom.domain.reconstruction.result;

import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.reconstruction.ReconstructionId;
import dev.flightloom.domain.reconstruction.ResourceId;
import dev.flightloom.domain.reconstruction.capture.CaptureFile;
import dev.flightloom.domain.reconstruction.plan.ReconstructionPlan;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Proof of one reconstruction: every input with its hash, what was asked, what came back. */
public record Manifest(
    Subject subject,
    ReconstructionPlan plan,
    List<CaptureFile> inputs,
    List<UnpackedModel> models,
    Map<String, Long> calls,
    Times times) {

  public Manifest {
    inputs = List.copyOf(inputs);
    models = List.copyOf(models);
    calls = new TreeMap<>(calls);
  }

  /** Which reconstruction, made by which release of this software. */
  public record Subject(
      ReconstructionId id,
      String name,
      ProjectId project,
      ResourceId resource,
      String source,
      String softwareVersion,
      boolean simulated) {}

  /** When it was asked for and when it was finished. */
  public record Times(Instant createdAt, Instant finishedAt) {}
}
