package dev.flightloom.application.media;

import dev.flightloom.domain.media.MediaFile;
import dev.flightloom.domain.media.MediaId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Unique and safe names in one folder: the oldest file of a name keeps it, later ones get their id,
 * so that what arrives later renames nothing.
 */
final class DownloadNames {

  private DownloadNames() {}

  static Map<MediaId, String> of(List<MediaFile> files) {
    var taken = new HashSet<String>();
    var names = new HashMap<MediaId, String>();
    var byAge = Comparator.comparing(MediaFile::createdAt).thenComparing(file -> file.id().value());
    for (var file : files.stream().sorted(byAge).toList()) {
      var name = file.fileName();
      for (var n = 1; !taken.add(name.toLowerCase(Locale.ROOT)); n++) {
        name = marked(file.fileName(), file.id(), n);
      }
      names.put(file.id(), name);
    }
    return names;
  }

  private static String marked(String name, MediaId id, int attempt) {
    var mark = id.value().replaceAll("[^A-Za-z0-9-]", "_") + (attempt == 1 ? "" : "-" + attempt);
    var dot = name.lastIndexOf('.');
    return dot < 0 ? name + "-" + mark : name.substring(0, dot) + "-" + mark + name.substring(dot);
  }
}
