package dev.flightloom.adapters.geoformats.flighttask;

import dev.flightloom.domain.flighttask.track.TrackPoint;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers and times as every format here writes them: a point for a comma, no exponents. */
final class Figures {

  /** What all heights in our documents mean, for readers who would take them for something else. */
  static final String HEIGHTS =
      "Heights are metres above the WGS 84 ellipsoid, as FlightHub presumably gives them; they are"
          + " not above mean sea level.";

  /** Ten-millionths of a degree are about a centimetre. */
  private static final int DEGREES = 7;

  private Figures() {}

  static String degrees(double value) {
    return rounded(value, DEGREES);
  }

  static String metres(double value) {
    return rounded(value, 3);
  }

  static String longitude(TrackPoint point) {
    return degrees(point.position().longitude());
  }

  static String latitude(TrackPoint point) {
    return degrees(point.position().latitude());
  }

  static String height(TrackPoint point) {
    return metres(point.position().altitudeInMetres());
  }

  /** ISO 8601 in UTC. */
  static String time(TrackPoint point) {
    return point.time().toString();
  }

  private static String rounded(double value, int digits) {
    var decimal = BigDecimal.valueOf(value).setScale(digits, RoundingMode.HALF_UP);
    return decimal.signum() == 0 ? "0" : decimal.stripTrailingZeros().toPlainString();
  }
}
