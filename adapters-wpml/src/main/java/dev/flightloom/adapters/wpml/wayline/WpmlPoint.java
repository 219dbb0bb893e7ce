package dev.flightloom.adapters.wpml.wayline;

import dev.flightloom.domain.vocabulary.Foreign;
import dev.flightloom.domain.wayline.plan.Figure;
import dev.flightloom.domain.wayline.plan.RouteAction;
import dev.flightloom.domain.wayline.plan.Waypoint.Place;
import java.util.List;
import java.util.Optional;

/**
 * A Placemark as its texts stand in the document; coordinates are longitude first.
 *
 * @param number of the Placemark in its Folder, from 1
 */
record WpmlPoint(
    int number,
    String coordinates,
    String index,
    String height,
    String speed,
    List<RouteAction> actions) {

  /** The two numbers in the order of the text, when both are numbers. */
  Optional<Pair> pair() {
    return Pair.read(coordinates);
  }

  /** The place, when the coordinates are one. */
  Optional<Place> place() {
    return pair().filter(Pair::isPlace).map(it -> new Place(it.second, it.first));
  }

  /** Two numbers separated by a comma, perhaps with more behind them. */
  record Pair(double first, double second) {
    static Optional<Pair> read(String text) {
      var parts = text.split(",", 4);
      return parts.length >= 2
              && Numbers.read(parts[0].strip()) instanceof Figure.Told(var first)
              && Numbers.read(parts[1].strip()) instanceof Figure.Told(var second)
          ? Optional.of(new Pair(first, second))
          : Optional.empty();
    }

    boolean isPlace() {
      return Math.abs(first) <= 180 && Math.abs(second) <= 90;
    }

    Pair swapped() {
      return new Pair(second, first);
    }

    boolean isZero() {
      return first == 0 && second == 0;
    }
  }

  /** When the actions of a group happen. */
  static Foreign<RouteAction.Trigger> trigger(String word) {
    return Words.read(RouteAction.Trigger.class, word);
  }
}
