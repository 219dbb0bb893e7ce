package dev.flightloom.domain.wayline.plan;

/** What a route can be converted to; heights go along with their reference. */
public enum ExportFormat {
  GEOJSON,
  KML
}
