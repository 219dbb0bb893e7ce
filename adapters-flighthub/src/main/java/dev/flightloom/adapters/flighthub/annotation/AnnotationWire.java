package dev.flightloom.adapters.flighthub.annotation;

import com.fasterxml.jackson.databind.JsonNode;

/** A mark as FlightHub reads it (contract chapter 9.1). */
record AnnotationWire(String name, String desc, ResourceWire resource) {

  /** The shape: 0 point, 1 line, 2 polygon, and a GeoJSON feature of the same. */
  record ResourceWire(int type, JsonNode content) {}
}
