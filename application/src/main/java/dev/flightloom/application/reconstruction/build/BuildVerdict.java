package dev.flightloom.application.reconstruction.build;

import dev.flightloom.domain.reconstruction.Build;
import dev.flightloom.domain.reconstruction.BuildStage;
import dev.flightloom.domain.reconstruction.Stage;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What to say when builds ended without a model. */
public final class BuildVerdict {

  /** Code of a failure that no retry can cure. */
  public static final String CODE = "build.failed";

  private BuildVerdict() {}

  /** The failed stage that names every build without a model. */
  public static Stage.Failed of(List<Build> builds, Stage.Name at) {
    var reasons =
        builds.stream()
            .filter(it -> !(it.stage() instanceof BuildStage.Succeeded))
            .map(it -> it.kind().word() + " " + reason(it.stage()))
            .collect(Collectors.joining("; "));
    return new Stage.Failed(
        CODE,
        "FlightHub did not deliver: " + reasons + ".",
        "Check overlap and cameras of the photos, then start a new reconstruction;"
            + " FlightHub gives the images of a failed task back to your quota.",
        at);
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
