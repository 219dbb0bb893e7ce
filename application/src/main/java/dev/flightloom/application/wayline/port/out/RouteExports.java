package dev.flightloom.application.wayline.port.out;

import dev.flightloom.domain.wayline.plan.ExportFormat;
import dev.flightloom.domain.wayline.plan.RouteFile;

/** Writes routes in formats that maps understand; thread-safe, never fails. */
public interface RouteExports {
  /** The whole text; waypoints that have no place are in the findings only. */
  String write(RouteFile route, ExportFormat format);
}
