package dev.flightloom.adapters.geoformats.flighttask;

import dev.flightloom.domain.flighttask.track.Track;
import dev.flightloom.domain.flighttask.track.TrackPoint;
import dev.flightloom.domain.flighttask.track.TrackSample;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * RFC 7946: one feature whose line has the times of its points beside it, in the {@code
 * coordinateProperties} that the toGeoJSON tools made usual. A line needs two places; fewer points
 * become a point or no geometry at all.
 */
final class GeoJsonTrack {

  private GeoJsonTrack() {}

  static String write(Track track) {
    var pieces = Antimeridian.pieces(track.points());
    return """
    {"type":"FeatureCollection",%s"features":[{"type":"Feature","geometry":%s,"properties":%s}]}
    """
        .formatted(
            box(track.points(), pieces.size() > 1), geometry(pieces), properties(track, pieces));
  }

  private static String geometry(List<List<TrackPoint>> pieces) {
    var first = pieces.getFirst();
    if (first.isEmpty()) {
      return "null";
    }
    if (pieces.size() > 1) {
      return "{\"type\":\"MultiLineString\",\"coordinates\":"
          + list(pieces, GeoJsonTrack::line)
          + "}";
    }
    return first.size() == 1
        ? "{\"type\":\"Point\",\"coordinates\":" + position(first.getFirst()) + "}"
        : "{\"type\":\"LineString\",\"coordinates\":" + line(first) + "}";
  }

  private static String properties(Track track, List<List<TrackPoint>> pieces) {
    var cut = pieces.size() > 1;
    var times =
        cut
            ? list(pieces, piece -> list(piece, GeoJsonTrack::time))
            : list(track.points(), GeoJsonTrack::time);
    return "{\"name\":%s,\"aircraft\":%s,\"distanceInMetres\":%s,\"durationInSeconds\":%s,"
            .formatted(
                JsonText.quoted(track.name()),
                JsonText.quoted(track.aircraft()),
                Figures.metres(track.distanceInMetres()),
                Figures.metres(track.duration().toMillis() / 1000.0))
        + "\"pointsWithoutFix\":%d,\"heights\":%s,"
            .formatted(track.pointsWithoutFix(), JsonText.quoted(Figures.HEIGHTS))
        + "\"distancesSoFarInMetres\":"
        + list(track.samples(), it -> Figures.metres(it.metresSoFar()))
        + ",\"speedsInMetresPerSecond\":"
        + list(track.samples(), GeoJsonTrack::speed)
        + ",\"coordinateProperties\":{\"times\":"
        + times
        + "}}";
  }

  /** West, south, lowest, east, north, highest; west is greater than east across the meridian. */
  private static String box(List<TrackPoint> points, boolean cut) {
    if (points.isEmpty()) {
      return "";
    }
    var heights =
        points.stream().mapToDouble(it -> it.position().altitudeInMetres()).summaryStatistics();
    var north = points.stream().mapToDouble(it -> it.position().latitude()).summaryStatistics();
    var east =
        points.stream()
            .mapToDouble(it -> it.position().longitude())
            .map(it -> cut && it < 0 ? it + 360 : it)
            .summaryStatistics();
    return "\"bbox\":[%s,%s,%s,%s,%s,%s],"
        .formatted(
            Figures.degrees(east.getMin()),
            Figures.degrees(north.getMin()),
            Figures.metres(heights.getMin()),
            Figures.degrees(east.getMax() > 180 ? east.getMax() - 360 : east.getMax()),
            Figures.degrees(north.getMax()),
            Figures.metres(heights.getMax()));
  }

  private static String line(List<TrackPoint> points) {
    return list(points, GeoJsonTrack::position);
  }

  private static String position(TrackPoint point) {
    return "[%s,%s,%s]"
        .formatted(Figures.longitude(point), Figures.latitude(point), Figures.height(point));
  }

  private static String time(TrackPoint point) {
    return JsonText.quoted(Figures.time(point));
  }

  private static String speed(TrackSample sample) {
    return Figures.metres(sample.metresPerSecond());
  }

  private static <T> String list(List<T> items, Function<T, String> writer) {
    return items.stream().map(writer).collect(Collectors.joining(",", "[", "]"));
  }
}
