package dev.flightloom.adapters.cli.reconstruction;

import dev.flightloom.adapters.cli.terminal.Json;
import dev.flightloom.adapters.cli.terminal.ModeBanner;
import dev.flightloom.adapters.cli.terminal.OutputOptions;
import dev.flightloom.adapters.cli.terminal.Startup;
import dev.flightloom.adapters.cli.terminal.Terminal;
import dev.flightloom.domain.reconstruction.plan.ReconstructionPlan;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Provider;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** From a folder of photos, or a finished flight, to models on the disk, in the foreground. */
@Dependent
@Unremovable
@Command(
    name = "reconstruct",
    description = {
      "Send a folder of photos, or the media of a finished flight, to FlightHub, build models and",
      "download them.",
      "The same command again continues a job that was left open."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  flightloom reconstruct ./photos --3d",
      "  flightloom reconstruct ./photos --2d --3d --preset best --out ./quarry",
      "  flightloom reconstruct ./photos --3d --coordinate-system EPSG:32650",
      "  flightloom reconstruct --task b7d1f0aa-3a5c-4f3e-8f11-6d1f00c0ffee --3d --project Quarry",
      "  flightloom reconstruct ./photos --3d --dry-run    findings only",
      "  flightloom reconstruct ./photos --3d --json | tail -1 | jq -r .manifest"
    })
class ReconstructCommand implements Callable<Integer>, Startup.Wanted {
  private final Provider<Terminal> terminal;
  private final Provider<ModeBanner> banner;
  private final Provider<Preflight> preflight;
  private final Provider<JobStart> jobStart;
  private final Provider<JobRun> jobRun;

  @Mixin OriginOptions origin = new OriginOptions();

  @Mixin PlanOptions plan = new PlanOptions();

  @Option(
      names = "--out",
      order = 20,
      paramLabel = "DIR",
      description =
          "Where models and manifest go (default: ./<name of the folder>-model,"
              + " ./flight-<task>-model).")
  String out = "";

  @Option(
      names = "--project",
      order = 21,
      paramLabel = "ID|NAME",
      description = "Project in FlightHub; not needed where there is only one.")
  String project = "";

  @Option(
      names = "--name",
      order = 22,
      paramLabel = "NAME",
      description = "Name of the model (default: that of the folder or the task).")
  String name = "";

  @Option(
      names = "--skip-unusable",
      order = 23,
      description = "Leave broken files out with a warning instead of stopping.")
  boolean skipUnusable;

  @Option(
      names = "--delete-resource",
      order = 24,
      description = "Let FlightHub delete the photos after the build.")
  boolean deleteResource;

  @Option(
      names = "--dry-run",
      order = 25,
      description = "Show findings and the estimate of bytes and calls; create nothing.")
  boolean dryRun;

  @Option(
      names = "--all",
      order = 26,
      description = "With --dry-run: show every finding, also of long lists.")
  boolean all;

  @Option(
      names = "--fresh",
      order = 27,
      description = "Begin a new job even where an open one could be continued.")
  boolean fresh;

  @Mixin RunOptions running = new RunOptions();

  @Mixin OutputOptions output = new OutputOptions();

  @Spec CommandSpec spec = CommandSpec.create();

  ReconstructCommand(
      Provider<Terminal> terminal,
      Provider<ModeBanner> banner,
      Provider<Preflight> preflight,
      Provider<JobStart> jobStart,
      Provider<JobRun> jobRun) {
    this.terminal = terminal;
    this.banner = banner;
    this.preflight = preflight;
    this.jobStart = jobStart;
    this.jobRun = jobRun;
  }

  @Override
  public Startup startup() {
    decided();
    var local = origin.origin(spec) instanceof Origin.Folder;
    return dryRun
        ? local ? Startup.NOTHING : Startup.flightHub(Startup.Journal.NONE)
        : Startup.flightHub(Startup.Journal.WORK);
  }

  @Override
  public Integer call() {
    var photos = origin.origin(spec);
    if (dryRun) {
      var style = new Preflight.Style(skipUnusable, all, output.json());
      return preflight.get().show(photos, project, decided(), style);
    }
    var system = banner.get().show();
    if (output.json()) {
      Json.printLine(terminal.get(), ModeBanner.asJson(system));
    }
    var manner = new JobWish.Manner(project, name, skipUnusable, deleteResource);
    var wish = new JobWish(photos, decided(), outputFor(photos), manner, fresh);
    return jobRun.get().run(jobStart.get().ready(wish), running, output.json());
  }

  private ReconstructionPlan decided() {
    return plan.plan(spec, Set.of());
  }

  private OutputFolder outputFor(Origin photos) {
    return out.isBlank()
        ? OutputFolder.chosen(OutputFolder.absolute(photos.baseName() + "-model"))
        : OutputFolder.of(out);
  }
}
