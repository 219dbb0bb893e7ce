package dev.flightloom.domain.flighttask.track;

/** Formats that a trajectory can be handed out in. */
public enum TrackFormat {
  /** RFC 7946: a line with times and speeds beside its coordinates. */
  GEOJSON("geojson"),
  /** GPX 1.1, a track of one segment. */
  GPX("gpx"),
  /** KML 2.2 with Google's time-stamped track, heights absolute. */
  KML("kml"),
  /** RFC 4180, a row for each point. */
  CSV("csv");

  private final String word;

  TrackFormat(String word) {
    this.word = word;
  }

  /** The usual ending of a file in this format, without a dot. */
  public String word() {
    return word;
  }
}
