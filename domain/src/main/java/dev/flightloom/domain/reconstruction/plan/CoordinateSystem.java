package dev.flightloom.domain.reconstruction.plan;

import dev.flightloom.domain.vocabulary.Position;
import dev.flightloom.domain.vocabulary.UtmZone;

/** Coordinate system of the output (output_geo_desc, contract chapter 10.9). */
public sealed interface CoordinateSystem {

  /** A system of the EPSG register, such as 32650 for UTM zone 50 north. */
  record Epsg(int code) implements CoordinateSystem {
    public Epsg {
      if (code < 1024 || code > 999_999) {
        throw new IllegalArgumentException("no EPSG code: " + code);
      }
    }

    @Override
    public String toString() {
      return "EPSG:" + code;
    }
  }

  /** A system described by well-known text. */
  record WellKnownText(String text) implements CoordinateSystem {
    public WellKnownText {
      if (text.isBlank()) {
        throw new IllegalArgumentException("well-known text is blank");
      }
    }
  }

  /** East, north and up in metres around an origin. */
  record LocalEastNorthUp(Position.Located origin) implements CoordinateSystem {}

  /** Arbitrary axes, for images without positions. */
  record Arbitrary() implements CoordinateSystem {}

  /** The UTM zone of the photos, decided when the folder has been read. */
  record FromPhotos() implements CoordinateSystem {}

  /** The UTM zone that holds {@code place}, without the exceptions of Norway and Svalbard. */
  static Epsg utmZoneOf(Position.Located place) {
    return new Epsg(UtmZone.of(place).epsg());
  }

  /**
   * Reads {@code EPSG:32650}, {@code 32650}, {@code auto} or {@code local}.
   *
   * @throws IllegalArgumentException when the text is none of these
   */
  static CoordinateSystem parse(String text) {
    var word = text.strip();
    if (word.equalsIgnoreCase("auto")) {
      return new FromPhotos();
    }
    if (word.equalsIgnoreCase("local")) {
      return new Arbitrary();
    }
    var digits = word.regionMatches(true, 0, "EPSG:", 0, 5) ? word.substring(5) : word;
    if (!digits.matches("\\d{4,6}")) {
      throw new IllegalArgumentException(
          "not a coordinate system: '" + text + "' (EPSG:32650, auto or local)");
    }
    return new Epsg(Integer.parseInt(digits));
  }
}
