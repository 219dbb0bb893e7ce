package dev.flightloom.adapters.cli.reconstruction;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.flightloom.adapters.cli.terminal.ExitCode;
import dev.flightloom.adapters.cli.terminal.Json;
import dev.flightloom.adapters.cli.terminal.OutputOptions;
import dev.flightloom.adapters.cli.terminal.Quantities;
import dev.flightloom.adapters.cli.terminal.Startup;
import dev.flightloom.adapters.cli.terminal.Table;
import dev.flightloom.adapters.cli.terminal.Terminal;
import dev.flightloom.domain.reconstruction.Reconstruction;
import dev.flightloom.domain.reconstruction.ReconstructionEvent;
import dev.flightloom.domain.reconstruction.Stage;
import dev.flightloom.domain.reconstruction.Trouble;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Provider;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows one job and what to do next. */
@Dependent
@Unremovable
@Command(
    name = "show",
    description = {
      "Show one job: stage, trouble with remedy, builds, findings, last events,",
      "and what to do next."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  flightloom jobs show 7f3a            the beginning of an id is enough",
      "  flightloom jobs show 7f3a --files",
      "  flightloom jobs show 7f3a --json | jq .stage"
    })
class JobsShowCommand implements Callable<Integer>, Startup.Wanted {
  private static final int EVENTS = 10;

  private final Provider<Terminal> terminal;
  private final Provider<EarlierJobs> earlierJobs;
  private final Provider<JobDetails> jobDetails;

  @Parameters(paramLabel = "ID", description = "Id of the job, or its beginning.")
  String id = "";

  @Option(names = "--files", order = 20, description = "Its files too.")
  boolean files;

  @Option(names = "--all", order = 21, description = "Every finding, also of long lists.")
  boolean all;

  @Mixin OutputOptions output = new OutputOptions();

  JobsShowCommand(
      Provider<Terminal> terminal,
      Provider<EarlierJobs> earlierJobs,
      Provider<JobDetails> jobDetails) {
    this.terminal = terminal;
    this.earlierJobs = earlierJobs;
    this.jobDetails = jobDetails;
  }

  @Override
  public Startup startup() {
    return new Startup(new Startup.Http.None(), Startup.Journal.SHARED);
  }

  @Override
  public Integer call() {
    var job = earlierJobs.get().find(id);
    if (output.json()) {
      Json.printPretty(terminal.get(), node(job));
    } else {
      print(job);
    }
    return ExitCode.OK;
  }

  private void print(Reconstruction job) {
    var screen = terminal.get();
    screen.print("Job        " + job.id() + "  " + job.name());
    screen.print("State      " + JobText.state(job));
    screen.print("Project    " + job.project());
    screen.print("Photos     " + job.source().label());
    screen.print("Output     " + job.instructions().outputFolder());
    screen.print("Products   " + JobText.products(job.plan()));
    screen.print("System     " + JobText.system(job.plan().coordinateSystem()));
    screen.print(
        "Created    "
            + Quantities.moment(job.createdAt())
            + ", updated "
            + Quantities.moment(job.updatedAt()));
    obstacles(job);
    for (var build : job.builds()) {
      var stage = JsonNarrator.word(build.stage().name()) + " " + build.stage().percent() + " %";
      var where = build.fetched() ? ", on the disk" : "";
      screen.print("Build      " + build.kind().word() + " " + stage + where);
    }
    FindingsText.of(jobDetails.get().findings(job.id()), all).forEach(screen::print);
    screen.print("Last events");
    jobDetails.get().lastEvents(job.id(), EVENTS).forEach(it -> screen.print("  " + line(it)));
    if (files) {
      printFiles(job);
    }
    screen.print("Next       " + JobText.advice(job));
  }

  private static String line(ReconstructionEvent.Recorded event) {
    var node = JsonNarrator.node(event);
    var type = node.remove("type").asText();
    node.remove(List.of("sequence", "at"));
    var members = new StringBuilder();
    node.properties()
        .forEach(it -> members.append(' ').append(it.getKey()).append('=').append(it.getValue()));
    return event.at() + "  " + type + members;
  }

  private void obstacles(Reconstruction job) {
    if (job.stage() instanceof Stage.Failed(var code, var message, var remedy, _)) {
      terminal.get().print("Failed     [" + code + "] " + message);
      terminal.get().print("Remedy     " + remedy);
    }
    if (job.trouble() instanceof Trouble.Met met) {
      terminal.get().print("Trouble    [" + met.code() + "] " + met.message());
      terminal.get().print("Remedy     " + met.remedy());
      var again = met.attempts() + " attempts, the next at " + met.retryAt();
      terminal.get().print("Retry      " + again);
    }
  }

  private void printFiles(Reconstruction job) {
    var table = new Table("FILE", "OBJECT", "BYTES", "STATE");
    jobDetails
        .get()
        .files(
            job.id(),
            it ->
                table.row(
                    it.path(), it.name(), it.sizeInBytes(), JsonNarrator.word(it.state().step())));
    table.printTo(terminal.get());
  }

  private ObjectNode node(Reconstruction job) {
    var node = JobText.node(job).put("advice", JobText.advice(job));
    node.set("findings", Json.list(jobDetails.get().findings(job.id()), FindingsText::node));
    var events = jobDetails.get().lastEvents(job.id(), EVENTS);
    node.set("events", Json.list(events, JsonNarrator::node));
    if (files) {
      var list = node.putArray("files");
      jobDetails
          .get()
          .files(
              job.id(),
              it ->
                  list.addObject()
                      .put("path", it.path())
                      .put("object", it.name().value())
                      .put("bytes", it.sizeInBytes())
                      .put("state", JsonNarrator.word(it.state().step())));
    }
    return node;
  }
}
