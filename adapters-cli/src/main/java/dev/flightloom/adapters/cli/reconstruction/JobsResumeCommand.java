package dev.flightloom.adapters.cli.reconstruction;

import dev.flightloom.adapters.cli.terminal.Json;
import dev.flightloom.adapters.cli.terminal.ModeBanner;
import dev.flightloom.adapters.cli.terminal.OutputOptions;
import dev.flightloom.adapters.cli.terminal.Startup;
import dev.flightloom.adapters.cli.terminal.Terminal;
import dev.flightloom.application.system.port.in.ClaimJournal;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Provider;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Continues a job that was left open, or that failed. */
@Dependent
@Unremovable
@Command(
    name = "resume",
    description = {
      "Continue a job where it stopped; nothing that is finished is repeated.",
      "Without an id it continues the only open job, or names those that are open."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  flightloom jobs resume",
      "  flightloom jobs resume 7f3a",
      "  flightloom jobs resume 7f3a --start-again  the build does not run"
    })
class JobsResumeCommand implements Callable<Integer>, Startup.Wanted {
  private final Provider<Terminal> terminal;
  private final Provider<ModeBanner> banner;
  private final Provider<ClaimJournal> claimJournal;
  private final Provider<EarlierJobs> earlierJobs;
  private final Provider<Waking> waking;

  @Parameters(arity = "0..1", paramLabel = "ID", description = "Id of the job, or its beginning.")
  String id = "";

  @Option(
      names = "--start-again",
      order = 20,
      description = "Your decision that a start whose answer was lost was never made.")
  boolean startAgain;

  @Mixin RunOptions running = new RunOptions();

  @Mixin OutputOptions output = new OutputOptions();

  JobsResumeCommand(
      Provider<Terminal> terminal,
      Provider<ModeBanner> banner,
      Provider<ClaimJournal> claimJournal,
      Provider<EarlierJobs> earlierJobs,
      Provider<Waking> waking) {
    this.terminal = terminal;
    this.banner = banner;
    this.claimJournal = claimJournal;
    this.earlierJobs = earlierJobs;
    this.waking = waking;
  }

  @Override
  public Startup startup() {
    return Startup.flightHub(Startup.Journal.WORK);
  }

  @Override
  public Integer call() {
    var system = banner.get().show();
    if (output.json()) {
      Json.printLine(terminal.get(), ModeBanner.asJson(system));
    }
    claimJournal.get().claim();
    var job = id.isBlank() ? earlierJobs.get().onlyOpen() : earlierJobs.get().find(id);
    return waking.get().resume(job, startAgain, running, output.json());
  }
}
