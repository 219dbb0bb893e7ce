package dev.flightloom.domain.wayline;

/** What kind of flight a route's template describes (contract chapter 7.2). */
public enum TemplateType {
  WAYPOINT,
  MAPPING_2D,
  MAPPING_3D,
  MAPPING_STRIP,
  FACADE,
  SOLID,
  MAPPING_GOBJECT
}
