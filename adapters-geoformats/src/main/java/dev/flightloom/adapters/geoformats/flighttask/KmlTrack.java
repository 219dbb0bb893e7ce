package dev.flightloom.adapters.geoformats.flighttask;

import dev.flightloom.domain.flighttask.track.Track;
import dev.flightloom.domain.flighttask.track.TrackPoint;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * KML 2.2 with Google's time-stamped track, which lists all times and then all places. A plain line
 * beside it would count every point twice in programs that read both. {@code absolute} heights are
 * above mean sea level in KML; ours are above the ellipsoid, and the document says so.
 */
final class KmlTrack {

  private KmlTrack() {}

  static String write(Track track) {
    return """
    <?xml version="1.0" encoding="UTF-8"?>
    <kml xmlns="http://www.opengis.net/kml/2.2" xmlns:gx="http://www.google.com/kml/ext/2.2">
      <Document>
        <name>%1$s</name>
        <description>%2$s</description>
        <Placemark>
          <name>%1$s</name>
          <gx:Track>
            <altitudeMode>absolute</altitudeMode>
    %3$s%4$s      </gx:Track>
        </Placemark>
      </Document>
    </kml>
    """
        .formatted(
            XmlText.escaped(track.name()),
            XmlText.escaped(Figures.HEIGHTS),
            lines(track, point -> "        <when>" + Figures.time(point) + "</when>\n"),
            lines(track, KmlTrack::place));
  }

  private static String place(TrackPoint point) {
    return "        <gx:coord>%s %s %s</gx:coord>\n"
        .formatted(Figures.longitude(point), Figures.latitude(point), Figures.height(point));
  }

  private static String lines(Track track, Function<TrackPoint, String> writer) {
    return track.points().stream().map(writer).collect(Collectors.joining());
  }
}
