package dev.flightloom.adapters.cli.reconstruction;

import dev.flightloom.adapters.cli.terminal.Json;
import dev.flightloom.adapters.cli.terminal.ModeBanner;
import dev.flightloom.adapters.cli.terminal.OutputOptions;
import dev.flightloom.adapters.cli.terminal.Startup;
import dev.flightloom.adapters.cli.terminal.Terminal;
import dev.flightloom.domain.failure.Rejected;
import dev.flightloom.domain.model.ModelKind;
import dev.flightloom.domain.system.OperatingMode;
import dev.flightloom.domain.system.SystemDescription;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Provider;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The whole pipeline with made-up photos, in the simulator. */
@Dependent
@Unremovable
@Command(
    name = "demo",
    description = {
      "Run the whole pipeline in the embedded simulator, with made-up photos or yours.",
      "It never touches a real FlightHub."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  flightloom demo",
      "  flightloom demo --photos ./photos --2d --3d --out ./demo",
      "  flightloom demo --count 500"
    })
class DemoCommand implements Callable<Integer>, Startup.Wanted {
  private static final int MOST = 20_000;

  private final Provider<Terminal> terminal;
  private final Provider<ModeBanner> banner;
  private final Provider<DemoPhotos> demoPhotos;
  private final Provider<JobStart> jobStart;
  private final Provider<JobRun> jobRun;

  @Option(
      names = "--photos",
      order = 20,
      paramLabel = "DIR",
      description = "Your own photos instead of made-up ones.")
  String photos = "";

  @Option(
      names = "--count",
      order = 21,
      paramLabel = "N",
      description = "How many photos are made up, at least 5 (default: ${DEFAULT-VALUE}).")
  int count = 20;

  @Option(
      names = "--out",
      order = 22,
      paramLabel = "DIR",
      description = "Where models and manifest go (default: a new folder in the data folder).")
  String out = "";

  @Mixin PlanOptions plan = new PlanOptions();

  @Mixin RunOptions running = new RunOptions();

  @Mixin OutputOptions output = new OutputOptions();

  @Spec CommandSpec spec = CommandSpec.create();

  DemoCommand(
      Provider<Terminal> terminal,
      Provider<ModeBanner> banner,
      Provider<DemoPhotos> demoPhotos,
      Provider<JobStart> jobStart,
      Provider<JobRun> jobRun) {
    this.terminal = terminal;
    this.banner = banner;
    this.demoPhotos = demoPhotos;
    this.jobStart = jobStart;
    this.jobRun = jobRun;
  }

  @Override
  public Startup startup() {
    plan.plan(spec, Set.of(ModelKind.MESH));
    if (count < 5 || count > MOST) {
      throw new ParameterException(
          spec.commandLine(), "--count is 5 to " + MOST + ", not " + count);
    }
    return Startup.flightHub(Startup.Journal.WORK);
  }

  @Override
  public Integer call() {
    var system = banner.get().show();
    requireSimulator(system);
    if (output.json()) {
      Json.printLine(terminal.get(), ModeBanner.asJson(system));
    }
    var folder = photos.isBlank() ? demoPhotos.get().of(count) : OutputFolder.absolute(photos);
    terminal.get().note("Photos: " + folder);
    var target = out.isBlank() ? demoPhotos.get().output() : OutputFolder.of(out);
    var manner = new JobWish.Manner("", "demo", false, false);
    var wish =
        new JobWish(
            new Origin.Folder(folder),
            plan.plan(spec, Set.of(ModelKind.MESH)),
            target,
            manner,
            true);
    return jobRun.get().run(jobStart.get().ready(wish), running, output.json());
  }

  private static void requireSimulator(SystemDescription system) {
    if (system.mode() instanceof OperatingMode.Live(var address)) {
      throw new Rejected(
          "demo.live",
          "the demo runs in the simulator only, and this configuration leads to " + address,
          "Unset every FLIGHTHUB_ variable, or use: reconstruct DIR --3d");
    }
  }
}
