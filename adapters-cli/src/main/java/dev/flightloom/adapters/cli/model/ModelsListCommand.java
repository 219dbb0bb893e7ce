package dev.flightloom.adapters.cli.model;

import dev.flightloom.adapters.cli.terminal.Choices;
import dev.flightloom.adapters.cli.terminal.ExitCode;
import dev.flightloom.adapters.cli.terminal.Json;
import dev.flightloom.adapters.cli.terminal.ModeBanner;
import dev.flightloom.adapters.cli.terminal.ProjectOption;
import dev.flightloom.adapters.cli.terminal.Quantities;
import dev.flightloom.adapters.cli.terminal.Startup;
import dev.flightloom.adapters.cli.terminal.Table;
import dev.flightloom.adapters.cli.terminal.Terminal;
import dev.flightloom.application.model.port.in.ListFlightModels;
import dev.flightloom.application.project.port.in.FindProject;
import dev.flightloom.domain.model.FlightModel;
import dev.flightloom.domain.model.FlightModelFilter;
import dev.flightloom.domain.model.FlightModelFilter.OnMap;
import dev.flightloom.domain.vocabulary.Page;
import dev.flightloom.domain.vocabulary.PageRequest;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Provider;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists finished models that were made from flights. */
@Dependent
@Unremovable
@Command(
    name = "list",
    description = {
      "List the models made from flights, the newest first.",
      "FlightHub lists finished ones only."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  flightloom models list --project Quarry",
      "  flightloom models list --kind 3d --search january",
      "  flightloom models list --json | jq -r '.[].id'"
    })
class ModelsListCommand implements Callable<Integer>, Startup.Wanted {
  private final Provider<Terminal> terminal;
  private final Provider<ModeBanner> banner;
  private final Provider<FindProject> findProject;
  private final Provider<ListFlightModels> listFlightModels;

  @Option(
      names = "--kind",
      order = 10,
      split = ",",
      paramLabel = "WORD",
      description = "2d or 3d; several with commas.")
  List<String> kinds = List.of();

  @Option(names = "--search", order = 11, paramLabel = "TEXT", description = "Part of the name.")
  String text = "";

  @Option(
      names = "--on-map",
      order = 12,
      paramLabel = "WORD",
      description = "any (unless given), shown or hidden.")
  String onMap = "any";

  @Mixin ProjectOption output = new ProjectOption();

  @Spec CommandSpec spec = CommandSpec.create();

  ModelsListCommand(
      Provider<Terminal> terminal,
      Provider<ModeBanner> banner,
      Provider<FindProject> findProject,
      Provider<ListFlightModels> listFlightModels) {
    this.terminal = terminal;
    this.banner = banner;
    this.findProject = findProject;
    this.listFlightModels = listFlightModels;
  }

  @Override
  public Startup startup() {
    filter();
    return Startup.flightHub(Startup.Journal.NONE);
  }

  @Override
  public Integer call() {
    var filter = filter();
    banner.get().show();
    var project = findProject.get().find(output.project()).id();
    var page =
        listFlightModels.get().list(project, filter, new PageRequest(1, PageRequest.LARGEST));
    if (output.json()) {
      Json.printPretty(terminal.get(), Json.list(page.items(), ModelText::node));
    } else {
      print(page.items());
    }
    noteMore(page);
    return ExitCode.OK;
  }

  private void noteMore(Page<FlightModel> page) {
    if (page.hasNext()) {
      terminal
          .get()
          .note("Shown are " + page.items().size() + " of " + page.total() + "; use --search.");
    }
  }

  private void print(List<FlightModel> models) {
    if (models.isEmpty()) {
      terminal.get().note("No finished model.");
      return;
    }
    var table = new Table("ID", "NAME", "KIND", "SIZE", "ON MAP", "CREATED");
    models.forEach(it ->
        table.row(
            it.id(),
            it.name(),
            it.kindWord(),
            Quantities.bytes(it.sizeInBytes()),
            it.shownOnMap() ? "yes" : "no",
            Quantities.moment(it.createdAt())));
    table.printTo(terminal.get());
  }

  private FlightModelFilter filter() {
    var wanted =
        kinds.stream()
            .map(it -> Choices.read(spec, "--kind", it, ModelText::kind))
            .collect(Collectors.toSet());
    var shown = Choices.read(spec, "--on-map", onMap, it -> Choices.constant(OnMap.class, it));
    return new FlightModelFilter(wanted, text, shown);
  }
}
