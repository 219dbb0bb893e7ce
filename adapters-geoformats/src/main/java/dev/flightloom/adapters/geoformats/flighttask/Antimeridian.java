package dev.flightloom.adapters.geoformats.flighttask;

import dev.flightloom.domain.flighttask.track.TrackPoint;
import dev.flightloom.domain.vocabulary.Position;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a line where it crosses the 180th meridian, as RFC 7946 chapter 3.1.9 asks for: the piece
 * before ends on it, the piece after begins on its other side.
 */
final class Antimeridian {

  private Antimeridian() {}

  /** The pieces in order, one when nothing is crossed; every point is in exactly one of them. */
  static List<List<TrackPoint>> pieces(List<TrackPoint> points) {
    var pieces = new ArrayList<List<TrackPoint>>();
    var piece = new ArrayList<TrackPoint>();
    for (var i = 0; i < points.size(); i++) {
      var point = points.get(i);
      if (i > 0 && crosses(points.get(i - 1), point)) {
        var east = points.get(i - 1).position().longitude() > 0;
        piece.add(crossing(points.get(i - 1), point, east ? 180 : -180));
        pieces.add(List.copyOf(piece));
        piece = new ArrayList<>();
        piece.add(crossing(points.get(i - 1), point, east ? -180 : 180));
      }
      piece.add(point);
    }
    pieces.add(List.copyOf(piece));
    return List.copyOf(pieces);
  }

  private static boolean crosses(TrackPoint from, TrackPoint to) {
    return Math.abs(to.position().longitude() - from.position().longitude()) > 180;
  }

  private static TrackPoint crossing(TrackPoint from, TrackPoint to, double meridian) {
    var before = 180 - Math.abs(from.position().longitude());
    var after = 180 - Math.abs(to.position().longitude());
    var part = before + after == 0 ? 0 : before / (before + after);
    var millis = Duration.between(from.time(), to.time()).toMillis();
    return new TrackPoint(
        from.time().plusMillis(Math.round(part * millis)),
        new Position.Located(
            between(from.position().latitude(), to.position().latitude(), part),
            meridian,
            between(from.position().altitudeInMetres(), to.position().altitudeInMetres(), part)));
  }

  private static double between(double from, double to, double part) {
    return from + (to - from) * part;
  }
}
