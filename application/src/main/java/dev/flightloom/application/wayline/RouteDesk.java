package dev.flightloom.application.wayline;

import dev.flightloom.application.wayline.port.in.ConvertRoute;
import dev.flightloom.application.wayline.port.in.ExplainRoute;
import dev.flightloom.application.wayline.port.in.ScrubRoute;
import dev.flightloom.application.wayline.port.out.RouteExports;
import dev.flightloom.application.wayline.port.out.RouteFiles;
import dev.flightloom.domain.wayline.plan.ExportFormat;
import dev.flightloom.domain.wayline.plan.RouteFile;
import java.nio.file.Path;

/** Everything that is done to a route file without FlightHub. */
public final class RouteDesk implements ExplainRoute, ConvertRoute, ScrubRoute {
  private final RouteFiles files;
  private final RouteExports exports;

  /** Keeps nothing. */
  public RouteDesk(RouteFiles files, RouteExports exports) {
    this.files = files;
    this.exports = exports;
  }

  @Override
  public RouteFile explain(Path file) {
    return files.read(file);
  }

  @Override
  public String convert(RouteFile route, ExportFormat format) {
    return exports.write(route, format);
  }

  @Override
  public void scrub(Path file, Path target) {
    files.scrub(file, target);
  }
}
