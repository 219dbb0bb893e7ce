package dev.flightloom.simulator.wayline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The two documents of a KMZ (contract 7.4).
 *
 * @param template {@code wpmz/template.kml}
 * @param waylines {@code wpmz/waylines.wpml}
 */
record Kmz(Node template, Node waylines) {
  private static final int LARGEST = 16 * 1024 * 1024;
  private static final int MOST_ENTRIES = 1_000;

  static Kmz open(Path file) {
    try (var zip = new ZipFile(file.toFile())) {
      if (zip.size() > MOST_ENTRIES) {
        throw Unacceptable.because("the KMZ has " + zip.size() + " entries");
      }
      return new Kmz(document(zip, "wpmz/template.kml"), document(zip, "wpmz/waylines.wpml"));
    } catch (IOException | IllegalArgumentException _) {
      throw Unacceptable.because("the KMZ is no readable ZIP file");
    }
  }

  private static Node document(ZipFile zip, String name) throws IOException {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      throw Unacceptable.because(name + " is missing");
    }
    try (var in = zip.getInputStream(entry)) {
      var bytes = in.readNBytes(LARGEST + 1);
      if (bytes.length > LARGEST) {
        throw Unacceptable.because(name + " is too large");
      }
      return Nodes.read(name, bytes);
    }
  }
}
