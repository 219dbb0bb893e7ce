package dev.flightloom.adapters.wpml.wayline;

import dev.flightloom.adapters.wpml.client.XmlNode;
import dev.flightloom.adapters.wpml.wayline.Findings.Spot;
import dev.flightloom.domain.vocabulary.Foreign;
import dev.flightloom.domain.wayline.plan.Figure;
import dev.flightloom.domain.wayline.plan.HeightReference;

/** One Folder of waylines.wpml: what is really flown. */
record PathRules(String document, WpmlFolder folder, XmlNode reference, Findings findings) {
  private static final int FEWEST_WAYPOINTS = 2;

  void check() {
    if (folder.points().size() < FEWEST_WAYPOINTS) {
      findings.fault(
          "too-few-waypoints",
          spot("Placemark"),
          "The path has " + folder.points().size() + " waypoints.",
          "Plan at least two; FlightHub refuses a task with fewer (code 219019).");
    }
    checkReference();
    checkSpeed();
    var places = new PlaceRules(document, folder, reference, findings);
    var order = new OrderRules(document, folder, findings);
    folder
        .points()
        .forEach(point -> {
          places.check(point);
          order.check(point);
          checkHeight(point);
          checkSpeed(point);
        });
  }

  private void checkReference() {
    var word = folder.text("executeHeightMode");
    if (word.isEmpty()) {
      findings.fault(
          "no-height-reference",
          spot("executeHeightMode"),
          "The path does not say what its heights are measured from.",
          "Set executeHeightMode to relativeToStartPoint, WGS84 or realTimeFollowSurface.");
    } else if (Words.read(HeightReference.class, word)
        instanceof Foreign.Unrecognised<HeightReference>) {
      findings.warning(
          "unknown-word",
          spot("executeHeightMode"),
          "This release does not know the height reference '" + word + "'.",
          "Check the spelling; upper and lower case matter.");
    }
  }

  private void checkSpeed() {
    var text = folder.text("autoFlightSpeed");
    var silent = folder.points().stream().anyMatch(it -> it.speed().isEmpty());
    if (!text.isEmpty() || silent) {
      checkSpeed(text, spot("autoFlightSpeed"));
    }
  }

  private void checkSpeed(WpmlPoint point) {
    if (!point.speed().isEmpty()) {
      checkSpeed(point.speed(), new Spot(document, folder.path(point, "waypointSpeed")));
    }
  }

  private void checkSpeed(String text, Spot spot) {
    if (!(Numbers.read(text) instanceof Figure.Told(var speed)) || speed <= 0) {
      findings.fault(
          "speed",
          spot,
          text.isEmpty() ? "No speed is set." : "The speed is '" + text + "' m/s.",
          "Set a speed above 0 m/s.");
    }
  }

  private void checkHeight(WpmlPoint point) {
    if (!(Numbers.read(point.height()) instanceof Figure.Told)) {
      findings.fault(
          "no-height",
          new Spot(document, folder.path(point, "executeHeight")),
          point.height().isEmpty()
              ? "The waypoint has no height."
              : "The waypoint's height is '" + shown(point.height()) + "', which is no number.",
          "Set executeHeight in metres.");
    }
  }

  static String shown(String text) {
    return text.substring(0, Math.min(40, text.length()));
  }

  private Spot spot(String element) {
    return new Spot(document, folder.path(element));
  }
}
