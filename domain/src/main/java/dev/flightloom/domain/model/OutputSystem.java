package dev.flightloom.domain.model;

import dev.flightloom.domain.vocabulary.Position;
import dev.flightloom.domain.vocabulary.UtmZone;
import java.util.Set;

/**
 * Coordinate system of a model by its code in the EPSG register. Which ones FlightHub admits is not
 * public; only projected ones in metres were seen (contract chapter 16, row 17).
 */
public record OutputSystem(int epsg) {
  /** The geographic and geocentric systems that people reach for first. */
  private static final Set<Integer> IN_DEGREES = Set.of(4326, 4258, 4269, 4490, 4978, 4979, 4936);

  public OutputSystem {
    if (epsg < 1024 || epsg > 999_999) {
      throw new IllegalArgumentException("no EPSG code: " + epsg);
    }
    if (IN_DEGREES.contains(epsg)) {
      throw new IllegalArgumentException(
          "is EPSG:" + epsg + ", but a projected system in metres such as EPSG:32632 is accepted");
    }
  }

  /** Reads {@code EPSG:32632} or {@code 32632}. */
  public static OutputSystem parse(String text) {
    var word = text.strip();
    var digits = word.regionMatches(true, 0, "EPSG:", 0, 5) ? word.substring(5) : word;
    if (!digits.matches("\\d{4,6}")) {
      throw new IllegalArgumentException(
          "is '" + text + "', but a code such as EPSG:32632 is accepted");
    }
    return new OutputSystem(Integer.parseInt(digits));
  }

  /** The UTM zone of {@code place}. */
  public static OutputSystem utmOf(Position.Located place) {
    return new OutputSystem(UtmZone.of(place).epsg());
  }

  @Override
  public String toString() {
    return "EPSG:" + epsg;
  }
}
