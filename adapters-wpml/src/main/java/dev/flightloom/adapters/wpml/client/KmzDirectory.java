package dev.flightloom.adapters.wpml.client;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.List;

/**
 * The central directory of a zip file (APPNOTE 4.3.12, 4.3.16). We read it ourselves, as {@code
 * java.util.zip} can neither show links nor write FlightHub's date of month 0 back as it was.
 *
 * @param bytes the directory as it stands in the file
 * @param end the record behind it, with the archive's comment
 */
record KmzDirectory(List<KmzEntry> entries, long startsAt, ByteBuffer bytes, ByteBuffer end) {
  static final int RECORD = 0x02014b50;
  static final int RECORD_SIZE = 46;
  private static final int END = 0x06054b50;
  static final int END_SIZE = 22;
  private static final int LONGEST_COMMENT = 0xFFFF;
  private static final long ZIP64 = 0xFFFF_FFFFL;
  private static final int MOST_BYTES = 1_000_000;
  private static final int UNIX_TYPE = 0xF000;
  private static final int UNIX_LINK = 0xA000;

  static KmzDirectory read(FileChannel file) throws IOException {
    var end = end(file);
    var count = Short.toUnsignedInt(end.getShort(10));
    var size = Integer.toUnsignedLong(end.getInt(12));
    var start = Integer.toUnsignedLong(end.getInt(16));
    if (count == 0xFFFF || size == ZIP64 || start == ZIP64) {
      throw Refused.tooLarge("zip64", "The file is a ZIP64 archive, which no route needs.");
    }
    if (count > KmzLimits.ENTRIES || size > MOST_BYTES) {
      throw Refused.hostile("too-many-entries", "The archive has " + count + " entries.");
    }
    var endAt = file.size() - end.capacity();
    if (end.getInt(4) != 0 || start + size != endAt) {
      throw Refused.broken("truncated", "The archive's directory is not where it says.");
    }
    var bytes = read(file, start, (int) size);
    return new KmzDirectory(entries(bytes, count), start, bytes, end);
  }

  private static ByteBuffer end(FileChannel file) throws IOException {
    var length = (int) Math.min(file.size(), END_SIZE + LONGEST_COMMENT);
    var tail = read(file, file.size() - length, length);
    for (var at = length - END_SIZE; at >= 0; at--) {
      var comment = Short.toUnsignedInt(tail.getShort(at + 20));
      if (tail.getInt(at) == END && at + END_SIZE + comment == length) {
        return tail.slice(at, length - at).order(ByteOrder.LITTLE_ENDIAN);
      }
    }
    var isZip = length >= 4 && read(file, 0, 4).getInt(0) == KmzArchive.LOCAL;
    throw isZip
        ? Refused.broken("truncated", "The file is a zip archive whose end is missing.")
        : Refused.broken("not-a-zip", "The file is no zip archive, and so no KMZ file.");
  }

  private static List<KmzEntry> entries(ByteBuffer bytes, int count) {
    var entries = new ArrayList<KmzEntry>();
    var names = new EntryNames();
    var at = 0;
    for (var i = 0; i < count; i++) {
      if (at + RECORD_SIZE > bytes.capacity() || bytes.getInt(at) != RECORD) {
        throw Refused.broken("truncated", "The archive's directory ends too early.");
      }
      entries.add(entry(bytes, at, i, names));
      at += lengthAt(bytes, at);
    }
    if (at != bytes.capacity()) {
      throw Refused.hostile("damaged", "The archive's directory holds more than it counts.");
    }
    return List.copyOf(entries);
  }

  private static KmzEntry entry(ByteBuffer bytes, int at, int place, EntryNames names) {
    if (at + lengthAt(bytes, at) > bytes.capacity()) {
      throw Refused.broken("truncated", "The archive's directory ends too early.");
    }
    var raw = new byte[Short.toUnsignedInt(bytes.getShort(at + 28))];
    bytes.get(at + RECORD_SIZE, raw);
    var name = names.accept(raw);
    if ((bytes.getInt(at + 38) >>> 16 & UNIX_TYPE) == UNIX_LINK) {
      throw Refused.hostile("link", "The entry '" + name + "' is a symbolic link.");
    }
    return new KmzEntry(
        name,
        place,
        Short.toUnsignedInt(bytes.getShort(at + 8)),
        Short.toUnsignedInt(bytes.getShort(at + 10)),
        Integer.toUnsignedLong(bytes.getInt(at + 16)),
        Integer.toUnsignedLong(bytes.getInt(at + 20)),
        Integer.toUnsignedLong(bytes.getInt(at + 24)),
        Integer.toUnsignedLong(bytes.getInt(at + 42)),
        at);
  }

  /** Length of the record at {@code at} with its name, extra fields and comment. */
  static int lengthAt(ByteBuffer bytes, int at) {
    return RECORD_SIZE
        + Short.toUnsignedInt(bytes.getShort(at + 28))
        + Short.toUnsignedInt(bytes.getShort(at + 30))
        + Short.toUnsignedInt(bytes.getShort(at + 32));
  }

  static ByteBuffer read(FileChannel file, long offset, int length) throws IOException {
    var bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    while (bytes.hasRemaining()) {
      if (file.read(bytes, offset + bytes.position()) < 0) {
        throw Refused.broken("truncated", "The archive ends too early.");
      }
    }
    return bytes.flip();
  }
}
