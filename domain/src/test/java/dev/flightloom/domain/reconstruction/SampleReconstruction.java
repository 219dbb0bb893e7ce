package dev.flightloom.domain.reconstruction;

import dev.flightloom.domain.model.ModelKind;
import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.reconstruction.capture.CaptureSource;
import dev.flightloom.domain.reconstruction.plan.CoordinateSystem;
import dev.flightloom.domain.reconstruction.plan.ExtraMembers;
import dev.flightloom.domain.reconstruction.plan.Preset;
import dev.flightloom.domain.reconstruction.plan.Product;
import dev.flightloom.domain.reconstruction.plan.ReconstructionPlan;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** A valid reconstruction of one mesh, and small changes of it. */
public final class SampleReconstruction {

  /** When every sample was created. */
  public static final Instant CREATED = Instant.parse("2026-01-02T03:04:05Z");

  /** The project of every sample. */
  public static final ProjectId PROJECT = new ProjectId("7a1c6f0e-5a41-4f5e-9b20-0d5f3a1b2c01");

  private SampleReconstruction() {}

  /** A new job in its first stage. */
  public static Reconstruction withId(String id) {
    return in(id, new Stage.Collecting());
  }

  /** A job in the given stage. */
  public static Reconstruction in(String id, Stage stage) {
    return new Reconstruction(
        new ReconstructionId(id),
        PROJECT,
        "quarry",
        new CaptureSource.TrustedFolder("/captures/quarry"),
        planOf(ModelKind.MESH),
        new Instructions("/models/quarry", false, false),
        new ResourceId("5e0c5a4e-0000-4000-8000-00000000ab01"),
        stage,
        List.of(),
        new Trouble.None(),
        Cancellation.NONE,
        CREATED,
        CREATED,
        0);
  }

  /** A balanced plan in UTM zone 32 north. */
  public static ReconstructionPlan planOf(ModelKind... kinds) {
    return new ReconstructionPlan(
        new CoordinateSystem.Epsg(32632),
        Stream.of(kinds)
            .map(kind -> Product.of(kind, Preset.BALANCED, ExtraMembers.NONE))
            .toList());
  }
}
