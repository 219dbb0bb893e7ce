package dev.flightloom.adapters.wpml.client;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A KMZ file whose structure is sound and harmless; confined to one thread. */
public final class KmzArchive implements AutoCloseable {
  static final int LOCAL = 0x04034b50;
  static final int LOCAL_SIZE = 30;

  private final FileChannel file;
  private final KmzDirectory directory;

  private KmzArchive(FileChannel file, KmzDirectory directory) {
    this.file = file;
    this.directory = directory;
  }

  /**
   * Opens and checks the structure; contents are checked as they are read.
   *
   * @throws dev.flightloom.domain.failure.Rejected {@code route-file.…}
   */
  public static KmzArchive open(Path path) throws IOException {
    if (!Files.isRegularFile(path)) {
      throw Refused.broken("not-a-file", path.getFileName() + " is not there, or is no file.");
    }
    if (Files.size(path) > KmzLimits.FILE) {
      throw Refused.tooLarge(
          "too-large", "The file has more than " + KmzLimits.FILE / 1_000_000 + " MB.");
    }
    var file = FileChannel.open(path, StandardOpenOption.READ);
    try {
      var archive = new KmzArchive(file, KmzDirectory.read(file));
      archive.checkSizes();
      archive.checkLocalHeaders();
      return archive;
    } catch (IOException | RuntimeException e) {
      file.close();
      throw e;
    }
  }

  /** In the order of the directory. */
  public List<KmzEntry> entries() {
    return directory.entries();
  }

  /** The entry of exactly this name. */
  public Optional<KmzEntry> find(String name) {
    return entries().stream().filter(it -> it.name().equals(name)).findFirst();
  }

  /** The unpacked content, which is checked to its end; a difference is refused while reading. */
  public InputStream open(KmzEntry entry) throws IOException {
    return CheckedContent.of(file, dataAt(entry), entry);
  }

  /** Reads every entry but {@code documents} to its end, so that damage shows. */
  public void verifyOthers(List<String> documents) throws IOException {
    for (var entry : entries()) {
      if (!entry.isFolder() && !documents.contains(entry.name())) {
        try (var content = open(entry)) {
          refuseArchive(entry, content.readNBytes(4));
          content.transferTo(OutputStream.nullOutputStream());
        }
      }
    }
  }

  /** Writes a copy that differs in the content of the entries {@code changed} only. */
  public void copyTo(Path target, Map<String, byte[]> changed) throws IOException {
    new KmzCopy(file, directory, changed).writeTo(target);
  }

  @Override
  public void close() throws IOException {
    file.close();
  }

  private void checkSizes() {
    var total = 0L;
    for (var entry : entries()) {
      if (entry.isEncrypted()) {
        throw Refused.hostile("encrypted", "The entry '" + entry.name() + "' is encrypted.");
      }
      if (entry.method() != KmzEntry.STORED && entry.method() != KmzEntry.DEFLATED) {
        throw Refused.broken(
            "method", "The entry '" + entry.name() + "' is packed by method " + entry.method());
      }
      total += entry.size();
      if (total > KmzLimits.UNPACKED || isBomb(entry)) {
        throw Refused.hostile(
            "bomb", "The entry '" + entry.name() + "' unpacks to " + entry.size() + " bytes.");
      }
    }
  }

  private static boolean isBomb(KmzEntry entry) {
    return entry.size() > KmzLimits.HARMLESS
        && entry.size() / Math.max(1, entry.packedSize()) > KmzLimits.RATIO;
  }

  /** Headers that disagree with the directory would show another file to another reader. */
  private void checkLocalHeaders() throws IOException {
    var inOrder = entries().stream().sorted(Comparator.comparingLong(KmzEntry::headerAt)).toList();
    for (var i = 0; i < inOrder.size(); i++) {
      var entry = inOrder.get(i);
      var end = i + 1 < inOrder.size() ? inOrder.get(i + 1).headerAt() : directory.startsAt();
      if (entry.headerAt() + LOCAL_SIZE > end
          || dataAt(entry) + entry.packedSize() > end
          || (entry.isFolder() && entry.size() != 0)) {
        throw Refused.hostile("damaged", "The entry '" + entry.name() + "' overlaps another.");
      }
    }
  }

  private long dataAt(KmzEntry entry) throws IOException {
    var header = KmzDirectory.read(file, entry.headerAt(), LOCAL_SIZE);
    var nameLength = Short.toUnsignedInt(header.getShort(26));
    var name = KmzDirectory.read(file, entry.headerAt() + LOCAL_SIZE, nameLength);
    var listed =
        directory.bytes().slice(entry.directoryAt() + KmzDirectory.RECORD_SIZE, nameLength);
    var listedLength = Short.toUnsignedInt(directory.bytes().getShort(entry.directoryAt() + 28));
    if (header.getInt(0) != LOCAL
        || Short.toUnsignedInt(header.getShort(8)) != entry.method()
        || nameLength != listedLength
        || !name.equals(listed)) {
      throw Refused.hostile(
          "damaged", "The entry '" + entry.name() + "' is not what the directory says.");
    }
    return entry.headerAt() + LOCAL_SIZE + nameLength + Short.toUnsignedInt(header.getShort(28));
  }

  private static void refuseArchive(KmzEntry entry, byte[] start) {
    if (start.length == 4 && start[0] == 'P' && start[1] == 'K' && start[2] < 9) {
      throw Refused.hostile("nested", "The entry '" + entry.name() + "' is an archive itself.");
    }
  }
}
