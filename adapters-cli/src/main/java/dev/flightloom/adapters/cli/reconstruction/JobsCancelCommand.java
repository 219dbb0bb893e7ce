package dev.flightloom.adapters.cli.reconstruction;

import dev.flightloom.adapters.cli.terminal.ExitCode;
import dev.flightloom.adapters.cli.terminal.Json;
import dev.flightloom.adapters.cli.terminal.ModeBanner;
import dev.flightloom.adapters.cli.terminal.OutputOptions;
import dev.flightloom.adapters.cli.terminal.Startup;
import dev.flightloom.adapters.cli.terminal.Terminal;
import dev.flightloom.domain.reconstruction.Reconstruction;
import dev.flightloom.domain.reconstruction.Stage;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Provider;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Stops a job, here or in the process that works on it. */
@Dependent
@Unremovable
@Command(
    name = "cancel",
    description = {
      "Stop a job: uploads end and builds are stopped at FlightHub.",
      "Where another process works on the journal, that process carries it out."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  flightloom jobs cancel 7f3a",
      "  flightloom jobs cancel 7f3a --clean-up    delete it at FlightHub too"
    })
class JobsCancelCommand implements Callable<Integer>, Startup.Wanted {
  private final Provider<Terminal> terminal;
  private final Provider<ModeBanner> banner;
  private final Provider<EarlierJobs> earlierJobs;
  private final Provider<Cancelling> cancelling;

  @Parameters(paramLabel = "ID", description = "Id of the job, or its beginning.")
  String id = "";

  @Option(
      names = "--clean-up",
      order = 20,
      description = "Also delete resource and models at FlightHub.")
  boolean cleanUp;

  @Mixin RunOptions running = new RunOptions();

  @Mixin OutputOptions output = new OutputOptions();

  JobsCancelCommand(
      Provider<Terminal> terminal,
      Provider<ModeBanner> banner,
      Provider<EarlierJobs> earlierJobs,
      Provider<Cancelling> cancelling) {
    this.terminal = terminal;
    this.banner = banner;
    this.earlierJobs = earlierJobs;
    this.cancelling = cancelling;
  }

  @Override
  public Startup startup() {
    return Startup.flightHub(Startup.Journal.SHARED);
  }

  @Override
  public Integer call() {
    banner.get().show();
    var job = earlierJobs.get().find(id);
    return tell(cancelling.get().cancel(job, cleanUp, Math.max(1, running.patience)));
  }

  private int tell(Cancelling.Result result) {
    var job = result.job();
    if (output.json()) {
      var node = JobText.node(job).put("carriedOutElsewhere", result.elsewhere());
      Json.printPretty(terminal.get(), node);
    }
    terminal.get().note(sentence(job, result));
    return job.stage() instanceof Stage.Cancelled || result.elsewhere()
        ? ExitCode.OK
        : job.stage().isFinal() ? ExitCode.FAILED : ExitCode.OPEN;
  }

  private static String sentence(Reconstruction job, Cancelling.Result result) {
    if (job.stage() instanceof Stage.Cancelled) {
      return "Job " + job.id() + " is cancelled.";
    }
    if (result.elsewhere()) {
      return "Job "
          + job.id()
          + " will be cancelled by the process that works on it: "
          + result.reason();
    }
    return "Job " + job.id() + " is " + JobText.state(job) + ". " + JobText.advice(job);
  }
}
