package dev.flightloom.adapters.wpml.client;

import dev.flightloom.domain.failure.Rejected;

/** The failures of files that are no KMZ, broken or hostile; every code begins alike. */
public final class Refused {
  private static final String EXPORT_ANEW = "Export the route anew and send the file unchanged.";

  private Refused() {}

  /** A file that no honest program writes. */
  public static Rejected hostile(String word, String message) {
    return new Rejected(
        "route-file." + word, message, "Do not use this file; ask where it comes from.");
  }

  /** A file that was damaged, or is something else. */
  public static Rejected broken(String word, String message) {
    return new Rejected("route-file." + word, message, EXPORT_ANEW);
  }

  /** A file beyond a limit of ours. */
  public static Rejected tooLarge(String word, String message) {
    return new Rejected(
        "route-file." + word,
        message,
        "Split the route, or leave large resources out of the file.");
  }
}
