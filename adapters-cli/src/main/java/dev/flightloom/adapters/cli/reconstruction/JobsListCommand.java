package dev.flightloom.adapters.cli.reconstruction;

import dev.flightloom.adapters.cli.terminal.ExitCode;
import dev.flightloom.adapters.cli.terminal.Json;
import dev.flightloom.adapters.cli.terminal.OutputOptions;
import dev.flightloom.adapters.cli.terminal.Quantities;
import dev.flightloom.adapters.cli.terminal.Startup;
import dev.flightloom.adapters.cli.terminal.Table;
import dev.flightloom.adapters.cli.terminal.Terminal;
import dev.flightloom.application.reconstruction.port.in.ListReconstructions;
import dev.flightloom.domain.reconstruction.Reconstruction;
import dev.flightloom.domain.reconstruction.ReconstructionFilter;
import dev.flightloom.domain.reconstruction.Stage;
import dev.flightloom.domain.vocabulary.Page;
import dev.flightloom.domain.vocabulary.PageRequest;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Provider;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Lists the jobs of the journal. */
@Dependent
@Unremovable
@Command(
    name = "list",
    description = {
      "List jobs, the newest first.",
      "Without --state or --all only open and failed ones."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  flightloom jobs list",
      "  flightloom jobs list --state building,fetching",
      "  flightloom jobs list --all --size 20 --page 2",
      "  flightloom jobs list --all --json | jq -r '.items[].id'"
    })
class JobsListCommand implements Callable<Integer>, Startup.Wanted {
  private final Provider<Terminal> terminal;
  private final Provider<ListReconstructions> listReconstructions;

  @Option(
      names = "--state",
      order = 20,
      split = ",",
      paramLabel = "STATE",
      description =
          "collecting, uploading, registering, starting, building, fetching, finished, failed or"
              + " cancelled; several with commas.")
  List<Stage.Name> states = List.of();

  @Option(names = "--all", order = 21, description = "Finished and cancelled jobs too.")
  boolean all;

  @Option(
      names = "--page",
      order = 22,
      paramLabel = "N",
      description = "Page, from 1 (default: ${DEFAULT-VALUE}).")
  int page = 1;

  @Option(
      names = "--size",
      order = 23,
      paramLabel = "N",
      description = "Jobs per page, at most 1000 (default: ${DEFAULT-VALUE}).")
  int size = 50;

  @Mixin OutputOptions output = new OutputOptions();

  @Spec CommandSpec spec = CommandSpec.create();

  JobsListCommand(Provider<Terminal> terminal, Provider<ListReconstructions> listReconstructions) {
    this.terminal = terminal;
    this.listReconstructions = listReconstructions;
  }

  @Override
  public Startup startup() {
    request();
    return new Startup(new Startup.Http.None(), Startup.Journal.SHARED);
  }

  @Override
  public Integer call() {
    var jobs = listReconstructions.get().list(filter(), request());
    if (output.json()) {
      printJson(jobs);
    } else {
      print(jobs);
    }
    return ExitCode.OK;
  }

  private PageRequest request() {
    try {
      return new PageRequest(page, size);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }

  private ReconstructionFilter filter() {
    if (!states.isEmpty()) {
      return new ReconstructionFilter(Set.of(), Set.copyOf(states));
    }
    var left = EnumSet.of(Stage.Name.FINISHED, Stage.Name.CANCELLED);
    return all
        ? ReconstructionFilter.ALL
        : new ReconstructionFilter(Set.of(), EnumSet.complementOf(left));
  }

  private void print(Page<Reconstruction> jobs) {
    if (jobs.items().isEmpty()) {
      terminal.get().note(all ? "No jobs." : "No open jobs; --all shows finished ones too.");
      return;
    }
    var table = new Table("ID", "STATE", "PRODUCTS", "NAME", "UPDATED");
    for (var job : jobs.items()) {
      var products = JobText.products(job.plan());
      table.row(
          job.id(), JobText.state(job), products, job.name(), Quantities.moment(job.updatedAt()));
    }
    table.printTo(terminal.get());
    if (jobs.hasNext()) {
      terminal.get().note("More: --page " + (page + 1) + " (" + jobs.total() + " jobs in all)");
    }
  }

  private void printJson(Page<Reconstruction> jobs) {
    var node = Json.object().put("page", page).put("size", size).put("total", jobs.total());
    node.set("items", Json.list(jobs.items(), JobText::node));
    Json.printPretty(terminal.get(), node);
  }
}
