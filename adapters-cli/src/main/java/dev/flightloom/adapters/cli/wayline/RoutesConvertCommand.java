package dev.flightloom.adapters.cli.wayline;

import dev.flightloom.adapters.cli.terminal.ExitCode;
import dev.flightloom.adapters.cli.terminal.StandardOptions;
import dev.flightloom.adapters.cli.terminal.Startup;
import dev.flightloom.adapters.cli.terminal.Terminal;
import dev.flightloom.application.wayline.port.in.ConvertRoute;
import dev.flightloom.domain.wayline.plan.ExportFormat;
import dev.flightloom.domain.wayline.plan.RouteFinding;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Provider;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a route for maps to stdout. */
@Dependent
@Unremovable
@Command(
    name = "convert",
    description =
        "Convert a route to GeoJSON or KML on stdout, with heights and what they are measured"
            + " from.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  flightloom routes convert fence.kmz --format geojson > fence.geojson",
      "  flightloom routes convert fence-check-07 --format kml > fence.kml"
    })
class RoutesConvertCommand implements Callable<Integer>, Startup.Wanted {
  private final Provider<Terminal> terminal;
  private final Provider<RouteSource> source;
  private final Provider<ConvertRoute> convertRoute;

  @Parameters(
      paramLabel = "FILE|ROUTE",
      description = "A KMZ file, or the id or name of a route in FlightHub.")
  String route = "";

  @Option(
      names = "--format",
      order = 10,
      required = true,
      paramLabel = "FORMAT",
      description = "geojson or kml.")
  ExportFormat format = ExportFormat.GEOJSON;

  @Mixin ProjectOption scope = new ProjectOption();
  @Mixin StandardOptions options = new StandardOptions();

  RoutesConvertCommand(
      Provider<Terminal> terminal,
      Provider<RouteSource> source,
      Provider<ConvertRoute> convertRoute) {
    this.terminal = terminal;
    this.source = source;
    this.convertRoute = convertRoute;
  }

  @Override
  public Startup startup() {
    return RouteSource.startup(route);
  }

  @Override
  public Integer call() {
    var read = source.get().read(route, scope.project);
    terminal.get().print(convertRoute.get().convert(read, format).stripTrailing());
    var faults = read.findings().stream().filter(RouteFinding::isFault).count();
    if (faults > 0) {
      terminal.get().note("The route has " + faults + " faults; see flightloom routes explain.");
    }
    return ExitCode.OK;
  }
}
