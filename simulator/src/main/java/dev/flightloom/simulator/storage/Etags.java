package dev.flightloom.simulator.storage;

import dev.flightloom.simulator.profile.Profile.EtagForm;
import java.util.Locale;

/** Writes ETags in the forms that buckets use; all forms are derived from the MD5. */
public final class Etags {
  private Etags() {}

  /** The ETag without quotes. */
  public static String written(String md5, EtagForm form) {
    return switch (form) {
      case LOWER -> md5;
      case UPPER -> md5.toUpperCase(Locale.ROOT);
      case OPAQUE -> "v1-" + new StringBuilder(md5).reverse();
    };
  }

  /** Whether two ETags are the same, whatever their quotes and letter case (contract 10.2). */
  public static boolean same(String one, String other) {
    return bare(one).equalsIgnoreCase(bare(other));
  }

  /** An ETag without quotes and without the mark of a weak one. */
  public static String bare(String etag) {
    var text = etag.strip();
    if (text.startsWith("W/")) {
      text = text.substring(2);
    }
    return text.replace("\"", "");
  }
}
