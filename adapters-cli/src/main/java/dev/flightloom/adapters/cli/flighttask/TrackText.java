package dev.flightloom.adapters.cli.flighttask;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.flightloom.adapters.cli.terminal.Json;
import dev.flightloom.adapters.cli.terminal.Quantities;
import dev.flightloom.domain.flighttask.track.Track;
import dev.flightloom.domain.flighttask.track.TrackSample;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A track in words, and as JSON with every point. */
final class TrackText {

  private TrackText() {}

  static List<String> lines(Track track) {
    var lines = new ArrayList<String>();
    lines.add("Task       " + track.name());
    lines.add("Aircraft   " + (track.aircraft().isEmpty() ? "not told" : track.aircraft()));
    lines.add(
        String.format(
            Locale.ROOT,
            "Flown      %.0f m in %s",
            track.distanceInMetres(),
            Quantities.duration(track.duration())));
    lines.add("Points     " + points(track));
    if (!track.points().isEmpty()) {
      lines.add("From       " + track.points().getFirst().time());
      lines.add("Until      " + track.points().getLast().time());
      lines.add("Height     " + heights(track));
    }
    return lines;
  }

  private static String points(Track track) {
    var all = Quantities.count(track.points().size(), "point");
    return track.pointsWithoutFix() == 0
        ? all
        : all + ", " + track.pointsWithoutFix() + " more without a position";
  }

  private static String heights(Track track) {
    var heights =
        track.points().stream()
            .mapToDouble(it -> it.position().altitudeInMetres())
            .summaryStatistics();
    return String.format(
        Locale.ROOT,
        "%.1f to %.1f m above the ellipsoid, presumably",
        heights.getMin(),
        heights.getMax());
  }

  static ObjectNode node(Track track) {
    var node =
        Json.object()
            .put("name", track.name())
            .put("aircraft", track.aircraft())
            .put("distanceInMetres", track.distanceInMetres())
            .put("durationInSeconds", track.duration().toMillis() / 1000.0)
            .put("pointsWithoutFix", track.pointsWithoutFix());
    node.set("points", Json.list(track.samples(), TrackText::node));
    return node;
  }

  private static ObjectNode node(TrackSample sample) {
    var place = sample.point().position();
    return Json.object()
        .put("time", sample.point().time().toString())
        .put("latitude", place.latitude())
        .put("longitude", place.longitude())
        .put("heightInMetres", place.altitudeInMetres())
        .put("distanceSoFarInMetres", sample.metresSoFar())
        .put("speedInMetresPerSecond", sample.metresPerSecond());
  }
}
