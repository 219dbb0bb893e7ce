package dev.flightloom.application.reconstruction.build;

import dev.flightloom.domain.model.ModelKind;
import dev.flightloom.domain.reconstruction.Build;
import dev.flightloom.domain.reconstruction.BuildStage;
import dev.flightloom.domain.reconstruction.Reconstruction;
import dev.flightloom.domain.reconstruction.Stage;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What to say when builds ended without a model. */
public final class BuildVerdict {

  /** Code of a failure that no retry can cure. */
  public static final String CODE = "build.failed";

  private BuildVerdict() {}

  /** True when every planned product was delivered. */
  public static boolean isComplete(Reconstruction reconstruction) {
    return delivered(reconstruction).containsAll(reconstruction.plan().kinds());
  }

  /** The failed stage that names every planned product without a model. */
  public static Stage.Failed of(Reconstruction reconstruction, Stage.Name at) {
    var delivered = delivered(reconstruction);
    var reasons =
        reconstruction.plan().kinds().stream()
            .filter(kind -> !delivered.contains(kind))
            .map(kind -> kind.word() + " " + reasonOf(kind, reconstruction))
            .collect(Collectors.joining("; "));
    return new Stage.Failed(
        CODE,
        "FlightHub did not deliver: " + reasons + ".",
        "Check overlap and cameras of the photos, then start a new reconstruction;"
            + " FlightHub gives the images of a failed task back to your quota.",
        at);
  }

  private static List<ModelKind> delivered(Reconstruction reconstruction) {
    return reconstruction.builds().stream()
        .filter(it -> it.stage() instanceof BuildStage.Succeeded)
        .map(Build::kind)
        .toList();
  }

  private static String reasonOf(ModelKind kind, Reconstruction reconstruction) {
    return reconstruction.builds().stream()
        .filter(it -> it.kind() == kind)
        .map(it -> reason(it.stage()))
        .findFirst()
        .orElse("was not started, though it was asked for");
  }

  private static String reason(BuildStage stage) {
    return switch (stage) {
      case BuildStage.Failed(var code, var step) ->
          "failed at " + step.name().toLowerCase(Locale.ROOT) + " with code " + code;
      case BuildStage.Cancelled _ -> "was cancelled at FlightHub";
      case BuildStage.Queued _,
          BuildStage.Running _,
          BuildStage.Packaging _,
          BuildStage.Succeeded _ ->
          "is " + stage.name().name().toLowerCase(Locale.ROOT);
    };
  }
}
