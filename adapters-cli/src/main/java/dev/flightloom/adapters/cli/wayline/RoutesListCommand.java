package dev.flightloom.adapters.cli.wayline;

import dev.flightloom.adapters.cli.terminal.ExitCode;
import dev.flightloom.adapters.cli.terminal.Json;
import dev.flightloom.adapters.cli.terminal.ModeBanner;
import dev.flightloom.adapters.cli.terminal.OutputOptions;
import dev.flightloom.adapters.cli.terminal.Quantities;
import dev.flightloom.adapters.cli.terminal.Startup;
import dev.flightloom.adapters.cli.terminal.Table;
import dev.flightloom.adapters.cli.terminal.Terminal;
import dev.flightloom.application.project.port.in.FindProject;
import dev.flightloom.application.wayline.port.in.ListWaylines;
import dev.flightloom.domain.wayline.Wayline;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Provider;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the routes of a project. */
@Dependent
@Unremovable
@Command(
    name = "list",
    description = "List the flight routes of a project.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  flightloom routes list --project 'Harbour East'",
      "  flightloom routes list --json | jq -r '.[] | [.id, .name] | @tsv'"
    })
class RoutesListCommand implements Callable<Integer>, Startup.Wanted {
  private final Provider<Terminal> terminal;
  private final Provider<ModeBanner> banner;
  private final Provider<FindProject> findProject;
  private final Provider<ListWaylines> listWaylines;

  @Mixin ProjectOption scope = new ProjectOption();
  @Mixin OutputOptions output = new OutputOptions();

  RoutesListCommand(
      Provider<Terminal> terminal,
      Provider<ModeBanner> banner,
      Provider<FindProject> findProject,
      Provider<ListWaylines> listWaylines) {
    this.terminal = terminal;
    this.banner = banner;
    this.findProject = findProject;
    this.listWaylines = listWaylines;
  }

  @Override
  public Startup startup() {
    return Startup.flightHub(Startup.Journal.NONE);
  }

  @Override
  public Integer call() {
    banner.get().show();
    var routes = listWaylines.get().list(findProject.get().find(scope.project).id());
    if (output.json()) {
      Json.printPretty(terminal.get(), Json.list(routes, RouteJson::of));
    } else {
      print(routes);
    }
    return ExitCode.OK;
  }

  private void print(List<Wayline> routes) {
    if (routes.isEmpty()) {
      terminal.get().note("The project has no routes; flightloom routes upload adds one.");
      return;
    }
    var table = new Table("ID", "NAME", "AIRCRAFT", "SIZE", "UPDATED");
    routes.forEach(it ->
        table.row(
            it.id(),
            it.name(),
            it.aircraft().name(),
            Quantities.bytes(it.sizeInBytes()),
            Quantities.moment(it.updatedAt())));
    table.printTo(terminal.get());
  }
}
