package dev.flightloom.adapters.storage.reconstruction.archive;

import dev.flightloom.domain.failure.Rejected;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The name of an entry once it is known to stay in its folder; folders end with a slash.
 *
 * @param path with forward slashes, also where a Windows program wrote others
 */
record EntryName(String path) {

  private static final Pattern DRIVE = Pattern.compile("^[A-Za-z]:.*", Pattern.DOTALL);
  private static final Pattern UNSAFE = Pattern.compile("(^|.*/)\\.{1,2}(/.*|$)", Pattern.DOTALL);

  static EntryName of(String name) {
    var path = name.replace('\\', '/');
    if (path.isBlank()
        || path.startsWith("/")
        || path.contains("//")
        || path.indexOf('\0') >= 0
        || DRIVE.matcher(path).matches()
        || UNSAFE.matcher(path).matches()) {
      throw hostile("an entry leaves its folder: '" + name.replaceAll("\\p{Cntrl}", "?") + "'");
    }
    return new EntryName(path);
  }

  /** Equal for names that are one file on some disk: without case, accents composed. */
  String collisionKey() {
    var folderless = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    return Normalizer.normalize(folderless, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }

  boolean isFolder() {
    return path.endsWith("/");
  }

  static Rejected hostile(String message) {
    return new Rejected(
        "archive.hostile",
        message,
        "Nothing was unpacked. Report it to FlightHub, or raise flightloom.archive.* if it is"
            + " just large.");
  }
}
