package dev.flightloom.adapters.wpml.wayline;

import dev.flightloom.adapters.wpml.client.XmlNode;
import dev.flightloom.adapters.wpml.wayline.Findings.Spot;
import dev.flightloom.adapters.wpml.wayline.WpmlPoint.Pair;
import dev.flightloom.domain.wayline.plan.Waypoint.Place;
import java.util.Optional;

/**
 * Where the waypoints of a path are: coordinates are longitude first, while the take-off reference
 * is latitude first (contract chapter 7.4), which is easily mixed up.
 */
final class PlaceRules {
  private static final double NEAR_IN_METRES = 50_000;

  private final String document;
  private final WpmlFolder folder;
  private final Findings findings;
  private final Optional<Place> takeOff;

  PlaceRules(String document, WpmlFolder folder, XmlNode reference, Findings findings) {
    this.document = document;
    this.folder = folder;
    this.findings = findings;
    this.takeOff =
        Pair.read(reference.textOf("takeOffRefPoint"))
            .filter(it -> !it.isZero())
            .map(Pair::swapped)
            .filter(Pair::isPlace)
            .map(PlaceRules::place);
  }

  void check(WpmlPoint point) {
    var spot = new Spot(document, folder.path(point, "Point/coordinates"));
    point
        .pair()
        .ifPresentOrElse(
            pair -> check(pair, spot),
            () ->
                findings.fault(
                    "coordinates",
                    spot,
                    point.coordinates().isEmpty()
                        ? "The waypoint has no coordinates."
                        : "The coordinates '"
                            + PathRules.shown(point.coordinates())
                            + "' are not two numbers.",
                    "Write longitude and latitude in degrees, separated by a comma."));
  }

  private void check(Pair pair, Spot spot) {
    if (pair.isZero()) {
      findings.fault(
          "null-island",
          spot,
          "The waypoint is at 0,0 in the Atlantic.",
          "Set the waypoint's real coordinates.");
    } else if (!pair.isPlace() || isSwapped(pair)) {
      outside(pair, spot);
    } else if (takeOff.map(it -> it.metresTo(place(pair)) > NEAR_IN_METRES).orElse(false)) {
      findings.warning(
          "far-away",
          spot,
          "The waypoint is more than 50 km away from the take-off reference point.",
          "Check the coordinates and takeOffRefPoint.");
    }
  }

  private void outside(Pair pair, Spot spot) {
    var swapped = pair.swapped().isPlace();
    findings.fault(
        swapped ? "coordinates-swapped" : "coordinates",
        spot,
        swapped
            ? "The coordinates " + text(pair) + " seem to be latitude first."
            : "The coordinates " + text(pair) + " are no place on earth.",
        "Write longitude first: degrees east, a comma, degrees north.");
  }

  /** In range either way, but only the other way round it is near the take-off. */
  private boolean isSwapped(Pair pair) {
    return pair.swapped().isPlace()
        && takeOff
            .map(it ->
                it.metresTo(place(pair)) > NEAR_IN_METRES
                    && it.metresTo(place(pair.swapped())) < NEAR_IN_METRES)
            .orElse(false);
  }

  private static Place place(Pair pair) {
    return new Place(pair.second(), pair.first());
  }

  private static String text(Pair pair) {
    return pair.first() + "," + pair.second();
  }
}
