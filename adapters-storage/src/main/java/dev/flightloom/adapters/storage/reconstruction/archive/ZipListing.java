package dev.flightloom.adapters.storage.reconstruction.archive;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The entries of an archive, all names and announced sizes found harmless before any is opened. */
record ZipListing(Map<EntryName, ZipEntry> entries, long totalBytes) {

  private static final long RATIO_COUNTS_FROM = 64L * 1024 * 1024;

  static ZipListing of(ZipFile zip, long packedBytes, ArchiveConfig limits) {
    requireFewEntries(zip, limits);
    var entries = new LinkedHashMap<EntryName, ZipEntry>();
    var seen = new HashMap<String, Boolean>();
    var total = 0L;
    for (var entry : Collections.list(zip.entries())) {
      var name = EntryName.of(entry.getName());
      requireNoCollision(name, seen);
      entries.put(name, entry);
      total += Math.max(0, entry.getSize());
      requireReasonable(total, packedBytes, limits);
    }
    return new ZipListing(entries, total);
  }

  private static void requireFewEntries(ZipFile zip, ArchiveConfig limits) {
    if (zip.size() > limits.maxEntries()) {
      throw EntryName.hostile(
          "the archive has " + zip.size() + " entries, more than " + limits.maxEntries());
    }
  }

  /** A file may not take the place of another entry, nor of a folder above one. */
  private static void requireNoCollision(EntryName name, Map<String, Boolean> seen) {
    var key = name.collisionKey();
    var before = seen.put(key, name.isFolder());
    if (before != null && !(before && name.isFolder())) {
      throw collides(name);
    }
    for (var slash = key.indexOf('/'); slash >= 0; slash = key.indexOf('/', slash + 1)) {
      if (!seen.computeIfAbsent(key.substring(0, slash), _ -> true)) {
        throw collides(name);
      }
    }
  }

  private static RuntimeException collides(EntryName name) {
    return EntryName.hostile("two entries want the same place: '" + name.path() + "'");
  }

  private static void requireReasonable(long total, long packedBytes, ArchiveConfig limits) {
    if (total > limits.maxSize().asLongValue()) {
      throw EntryName.hostile(
          "the archive unpacks to more than " + limits.maxSize().asLongValue() + " bytes");
    }
    if (total > RATIO_COUNTS_FROM && total / Math.max(1, packedBytes) > limits.maxRatio()) {
      throw EntryName.hostile(
          "the archive unpacks to more than " + limits.maxRatio() + " times its size");
    }
  }
}
