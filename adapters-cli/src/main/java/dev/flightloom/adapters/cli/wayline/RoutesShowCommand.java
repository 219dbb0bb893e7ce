package dev.flightloom.adapters.cli.wayline;

import dev.flightloom.adapters.cli.terminal.ExitCode;
import dev.flightloom.adapters.cli.terminal.Json;
import dev.flightloom.adapters.cli.terminal.ModeBanner;
import dev.flightloom.adapters.cli.terminal.OutputOptions;
import dev.flightloom.adapters.cli.terminal.Quantities;
import dev.flightloom.adapters.cli.terminal.Startup;
import dev.flightloom.adapters.cli.terminal.Terminal;
import dev.flightloom.application.project.port.in.FindProject;
import dev.flightloom.application.wayline.port.in.FindWayline;
import dev.flightloom.domain.wayline.WaylineDetails;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Provider;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows what FlightHub tells of one route. */
@Dependent
@Unremovable
@Command(
    name = "show",
    description = "Show what FlightHub tells of one route; routes explain reads its file.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  flightloom routes show fence-check-07",
      "  flightloom routes show 0d3f0c0e-7b7b-4d54-9d0e-2f1f3b5a7c01 --json"
    })
class RoutesShowCommand implements Callable<Integer>, Startup.Wanted {
  private final Provider<Terminal> terminal;
  private final Provider<ModeBanner> banner;
  private final Provider<FindProject> findProject;
  private final Provider<FindWayline> findWayline;

  @Parameters(paramLabel = "ROUTE", description = "Id or name of the route.")
  String route = "";

  @Mixin ProjectOption scope = new ProjectOption();
  @Mixin OutputOptions output = new OutputOptions();

  RoutesShowCommand(
      Provider<Terminal> terminal,
      Provider<ModeBanner> banner,
      Provider<FindProject> findProject,
      Provider<FindWayline> findWayline) {
    this.terminal = terminal;
    this.banner = banner;
    this.findProject = findProject;
    this.findWayline = findWayline;
  }

  @Override
  public Startup startup() {
    return Startup.flightHub(Startup.Journal.NONE);
  }

  @Override
  public Integer call() {
    banner.get().show();
    var found = findWayline.get().find(findProject.get().find(scope.project).id(), route);
    if (output.json()) {
      Json.printPretty(terminal.get(), RouteJson.of(found));
    } else {
      print(found);
    }
    return ExitCode.OK;
  }

  private void print(WaylineDetails details) {
    var listed = details.route();
    line("Id", listed.id().value());
    line("Name", listed.name());
    line("Aircraft", listed.aircraft().name() + " (" + listed.aircraft() + ")");
    line(
        "Payloads",
        listed.payloads().stream()
            .map(it -> it.type() + " " + it.lens())
            .collect(Collectors.joining(", ")));
    line(
        "Templates",
        listed.templates().stream().map(it -> it.word()).collect(Collectors.joining(", ")));
    line("Waypoints", Integer.toString(details.waypoints()));
    line("Distance", String.format(Locale.ROOT, "%.0f m", details.distanceInMetres()));
    line("Size", Quantities.bytes(listed.sizeInBytes()));
    line("Updated", Quantities.moment(listed.updatedAt()));
  }

  private void line(String name, String value) {
    terminal.get().print("%-12s%s".formatted(name, value).stripTrailing());
  }
}
