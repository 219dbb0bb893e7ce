package dev.flightloom.domain.flighttask.order;

import java.util.Locale;

/** How exactly the route is flown (wayline_precision_type, contract chapter 6.1). */
public enum RoutePrecision {
  /** Satellite navigation alone, some metres. */
  GPS,
  /** With correction data, some centimetres; needs a fix before the take-off. */
  RTK;

  /**
   * Reads the word of FlightHub or of one of its typed interfaces, which says gnss for gps
   * (contract chapter 14, row 10).
   *
   * @throws IllegalArgumentException naming the accepted words
   */
  public static RoutePrecision parse(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "gps", "gnss" -> GPS;
      case "rtk" -> RTK;
      default ->
          throw new IllegalArgumentException("is '" + word + "', but one of gps, rtk is accepted");
    };
  }
}
