package dev.flightloom.adapters.wpml.wayline.export;

import dev.flightloom.application.wayline.port.out.RouteExports;
import dev.flightloom.domain.wayline.plan.ExportFormat;
import dev.flightloom.domain.wayline.plan.RouteFile;
import jakarta.enterprise.context.ApplicationScoped;

/** Chooses the writer. */
@ApplicationScoped
class TextRouteExports implements RouteExports {
  @Override
  public String write(RouteFile route, ExportFormat format) {
    return switch (format) {
      case GEOJSON -> new GeoJsonText(route).write();
      case KML -> new KmlText(route).write();
    };
  }
}
