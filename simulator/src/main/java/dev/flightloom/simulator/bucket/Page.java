package dev.flightloom.simulator.bucket;

import dev.flightloom.simulator.storage.StoredObject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** One page of a listing: objects, and the folders that a delimiter makes of the others. */
final class Page {
  private final String prefix;
  private final String delimiter;
  private final long size;
  private final List<StoredObject> objects = new ArrayList<>();
  private final Set<String> folders = new TreeSet<>();
  private String last = "";
  private boolean truncated;

  Page(String prefix, String delimiter, long size) {
    this.prefix = prefix;
    this.delimiter = delimiter;
    this.size = size;
  }

  /** Fills the page from objects in the order of their keys, all behind the start. */
  Page fill(Collection<StoredObject> behind, String start) {
    for (var object : behind) {
      if (!object.key().startsWith(prefix)) {
        break;
      }
      var folder = folder(object.key());
      boolean seen = !folder.isEmpty() && (folders.contains(folder) || folder.equals(start));
      if (!seen && objects.size() + folders.size() >= size) {
        truncated = true;
        break;
      }
      if (!seen) {
        add(object, folder);
      }
    }
    return this;
  }

  private void add(StoredObject object, String folder) {
    if (folder.isEmpty()) {
      objects.add(object);
      last = object.key();
    } else {
      folders.add(folder);
      last = folder;
    }
  }

  private String folder(String key) {
    int cut = delimiter.isEmpty() ? -1 : key.indexOf(delimiter, prefix.length());
    return cut < 0 ? "" : key.substring(0, cut + delimiter.length());
  }

  List<StoredObject> objects() {
    return objects;
  }

  Set<String> folders() {
    return folders;
  }

  /** Key or folder that the next page starts behind. */
  String last() {
    return last;
  }

  boolean truncated() {
    return truncated;
  }
}
