package dev.flightloom.adapters.rest.flighttask.track;

/** Media types of trajectories. */
final class TrackTypes {

  static final String GEOJSON = "application/geo+json";
  static final String GPX = "application/gpx+xml";
  static final String KML = "application/vnd.google-earth.kml+xml";
  static final String CSV = "text/csv";

  /** Marks a type that is sent only to who asks for it, and not to who takes anything. */
  static final String ON_REQUEST = ";qs=0.5";

  private TrackTypes() {}
}
