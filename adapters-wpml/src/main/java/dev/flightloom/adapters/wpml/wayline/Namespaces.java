package dev.flightloom.adapters.wpml.wayline;

import java.util.regex.Pattern;

/** Versions of WPML by their namespace; any version behind {@code …/wpmz/} is read. */
final class Namespaces {
  /** The newest that FlightHub was seen to write (contract chapter 7.4). */
  static final String NEWEST = "1.0.6";

  private static final Pattern WPML =
      Pattern.compile("https?://www\\.dji\\.com/wpmz/(\\d{1,4}(?:\\.\\d{1,4}){0,3})/?");
  private static final Pattern DJI_FLY = Pattern.compile("https?://www\\.uav\\.com/wpmz/.*");

  private Namespaces() {}

  /** Such as {@code 1.0.6}; empty for a namespace that is not WPML's. */
  static String version(String namespace) {
    var matcher = WPML.matcher(namespace);
    return matcher.matches() ? matcher.group(1) : "";
  }

  static boolean isDjiFly(String namespace) {
    return DJI_FLY.matcher(namespace).matches();
  }

  /** True when {@code version} is above {@link #NEWEST}. */
  static boolean isNewer(String version) {
    var parts = version.split("\\.", -1);
    var newest = NEWEST.split("\\.", -1);
    for (var i = 0; i < parts.length; i++) {
      var known = i < newest.length ? Integer.parseInt(newest[i]) : 0;
      var part = Integer.parseInt(parts[i]);
      if (part != known) {
        return part > known;
      }
    }
    return false;
  }
}
