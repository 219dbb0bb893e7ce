package dev.flightloom.adapters.cli.reconstruction;

import dev.flightloom.adapters.cli.terminal.OutputOptions;
import dev.flightloom.adapters.cli.terminal.Startup;
import dev.flightloom.domain.model.ModelKind;
import dev.flightloom.domain.reconstruction.capture.CaptureSource;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Provider;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks a folder before the first byte is sent. */
@Dependent
@Unremovable
@Command(
    name = "preflight",
    description = {
      "Check a folder of photos: findings, cameras, and an estimate of bytes and calls.",
      "Makes no call. Without a product it checks for --3d. Exit code 3 when errors stop it."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  flightloom preflight ./photos",
      "  flightloom preflight ./photos --3dgs --lidar --all",
      "  flightloom preflight ./photos --json | jq '.findings[].code'"
    })
class PreflightCommand implements Callable<Integer>, Startup.Wanted {
  private final Provider<Preflight> preflight;

  @Parameters(paramLabel = "DIR", description = "Folder of photos, with its sub-folders.")
  String folder = "";

  @Mixin PlanOptions plan = new PlanOptions();

  @Option(
      names = "--skip-unusable",
      order = 20,
      description = "Count broken files as warnings, as reconstruct --skip-unusable would.")
  boolean skipUnusable;

  @Option(names = "--all", order = 21, description = "Show every finding, also of long lists.")
  boolean all;

  @Mixin OutputOptions output = new OutputOptions();

  @Spec CommandSpec spec = CommandSpec.create();

  PreflightCommand(Provider<Preflight> preflight) {
    this.preflight = preflight;
  }

  @Override
  public Startup startup() {
    plan.plan(spec, Set.of(ModelKind.MESH));
    return new Startup(new Startup.Http.None(), Startup.Journal.NONE);
  }

  @Override
  public Integer call() {
    var style = new Preflight.Style(skipUnusable, all, output.json());
    var wanted = plan.plan(spec, Set.of(ModelKind.MESH));
    return preflight
        .get()
        .show(
            new CaptureSource.TrustedFolder(OutputFolder.absolute(folder).toString()),
            wanted,
            style);
  }
}
