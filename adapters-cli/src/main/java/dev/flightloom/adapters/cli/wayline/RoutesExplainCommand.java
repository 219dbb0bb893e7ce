package dev.flightloom.adapters.cli.wayline;

import dev.flightloom.adapters.cli.terminal.ExitCode;
import dev.flightloom.adapters.cli.terminal.Json;
import dev.flightloom.adapters.cli.terminal.OutputOptions;
import dev.flightloom.adapters.cli.terminal.Startup;
import dev.flightloom.adapters.cli.terminal.Terminal;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Provider;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Explains what a route would do. */
@Dependent
@Unremovable
@Command(
    name = "explain",
    description =
        "Explain a route: aircraft, payload, waypoints, heights and their reference, actions, and"
            + " whatever is wrong with it. A file is read here and sent nowhere.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  flightloom routes explain fence.kmz",
      "  flightloom routes explain fence-check-07 --project 'Harbour East' --json"
    })
class RoutesExplainCommand implements Callable<Integer>, Startup.Wanted {
  private final Provider<Terminal> terminal;
  private final Provider<RouteSource> source;

  @Parameters(
      paramLabel = "FILE|ROUTE",
      description = "A KMZ file, or the id or name of a route in FlightHub.")
  String route = "";

  @Mixin ProjectOption scope = new ProjectOption();
  @Mixin OutputOptions output = new OutputOptions();

  RoutesExplainCommand(Provider<Terminal> terminal, Provider<RouteSource> source) {
    this.terminal = terminal;
    this.source = source;
  }

  @Override
  public Startup startup() {
    return RouteSource.startup(route);
  }

  @Override
  public Integer call() {
    var read = source.get().read(route, scope.project);
    if (output.json()) {
      Json.printPretty(terminal.get(), RouteJson.of(read));
    } else {
      new RouteText(terminal.get()).print(read);
    }
    return ExitCode.OK;
  }
}
