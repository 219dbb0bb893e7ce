package dev.flightloom.application.wayline.port.in;

import dev.flightloom.domain.wayline.plan.ExportFormat;
import dev.flightloom.domain.wayline.plan.RouteFile;

/** Writes a route for maps. */
@FunctionalInterface
public interface ConvertRoute {
  /** The whole text, heights with their reference. */
  String convert(RouteFile route, ExportFormat format);
}
