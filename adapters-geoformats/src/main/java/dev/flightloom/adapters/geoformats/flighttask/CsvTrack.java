package dev.flightloom.adapters.geoformats.flighttask;

import dev.flightloom.domain.flighttask.track.Track;
import dev.flightloom.domain.flighttask.track.TrackSample;

/** RFC 4180: a header row, a row for each point, CRLF; no field needs quotes. */
final class CsvTrack {

  private static final String HEADER =
      "time_utc,latitude,longitude,height_ellipsoid_m,distance_m,speed_m_s\r\n";

  private CsvTrack() {}

  static String write(Track track) {
    var text = new StringBuilder(HEADER);
    track.samples().forEach(sample -> text.append(row(sample)));
    return text.toString();
  }

  private static String row(TrackSample sample) {
    var point = sample.point();
    return String.join(
            ",",
            Figures.time(point),
            Figures.latitude(point),
            Figures.longitude(point),
            Figures.height(point),
            Figures.metres(sample.metresSoFar()),
            Figures.metres(sample.metresPerSecond()))
        + "\r\n";
  }
}
