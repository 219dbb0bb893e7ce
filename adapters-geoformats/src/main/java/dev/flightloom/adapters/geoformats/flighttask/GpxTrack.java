package dev.flightloom.adapters.geoformats.flighttask;

import dev.flightloom.domain.flighttask.track.Track;
import dev.flightloom.domain.flighttask.track.TrackPoint;
import java.util.stream.Collectors;

/**
 * GPX 1.1: a track of one segment. Its schema leaves open what {@code ele} is measured from, so the
 * document says it.
 */
final class GpxTrack {

  private GpxTrack() {}

  static String write(Track track) {
    return """
    <?xml version="1.0" encoding="UTF-8"?>
    <gpx xmlns="http://www.topografix.com/GPX/1/1" version="1.1" creator="Flightloom">
      <metadata>
        <name>%s</name>
        <desc>%s</desc>
      </metadata>
      <trk>
        <name>%s</name>
        <desc>%s</desc>
        <trkseg>
    %s    </trkseg>
      </trk>
    </gpx>
    """
        .formatted(
            XmlText.escaped(track.name()),
            XmlText.escaped(Figures.HEIGHTS),
            XmlText.escaped(track.name()),
            XmlText.escaped(description(track)),
            track.points().stream().map(GpxTrack::point).collect(Collectors.joining()));
  }

  /** Schema order within a point: height, then time. */
  private static String point(TrackPoint point) {
    return "      <trkpt lat=\"%s\" lon=\"%s\"><ele>%s</ele><time>%s</time></trkpt>\n"
        .formatted(
            Figures.latitude(point),
            Figures.longitude(point),
            Figures.height(point),
            Figures.time(point));
  }

  private static String description(Track track) {
    return "Aircraft %s, %s m, %s s. %s"
        .formatted(
            track.aircraft().isEmpty() ? "not told" : track.aircraft(),
            Figures.metres(track.distanceInMetres()),
            Figures.metres(track.duration().toMillis() / 1000.0),
            Figures.HEIGHTS);
  }
}
