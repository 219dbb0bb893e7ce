package dev.flightloom.application.reconstruction.preflight;

import dev.flightloom.domain.reconstruction.capture.ObjectName;
import dev.flightloom.domain.reconstruction.capture.ScannedFile;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Flat and unique object names: the first file of a name keeps it, later ones get a mark of their
 * folder, the same for every file of that folder, so that LiDAR files stay together.
 */
record ObjectNames(Map<String, ObjectName> byPath) {

  /** Gives names; {@code files} are in path order, which makes the outcome reproducible. */
  static ObjectNames of(List<ScannedFile> files) {
    var taken = new HashMap<String, String>();
    var names = new HashMap<String, ObjectName>();
    for (var file : files) {
      var name = file.name();
      if (taken.putIfAbsent(key(name), file.path()) != null) {
        name = marked(file.name(), file.folder());
        if (taken.putIfAbsent(key(name), file.path()) != null) {
          name = marked(file.name(), file.path());
          taken.put(key(name), file.path());
        }
      }
      names.put(file.path(), new ObjectName(name));
    }
    return new ObjectNames(names);
  }

  boolean has(ScannedFile file) {
    return byPath.containsKey(file.path());
  }

  ObjectName of(ScannedFile file) {
    return byPath.getOrDefault(file.path(), unused(file));
  }

  /** The journal knows files by name, so a file that is left out needs one that nobody else has. */
  ObjectName unused(ScannedFile file) {
    return new ObjectName(marked("left-out-" + file.name(), file.path()));
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  private static String marked(String name, String by) {
    var dot = name.lastIndexOf('.') < 0 ? name.length() : name.lastIndexOf('.');
    return name.substring(0, dot) + "-" + mark(by) + name.substring(dot);
  }

  private static String mark(String text) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      var hash = digest.digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 4);
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }
}
