package dev.flightloom.adapters.wpml.client;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * Copies an archive byte by byte and replaces the content of some entries: dates, attributes, extra
 * fields, order and comments stay, FlightHub's date of month 0 (contract chapter 7.4) included.
 */
final class KmzCopy {
  private static final int CRC_AND_SIZES = 14;
  private static final int HAS_DESCRIPTOR = 8;

  private final FileChannel file;
  private final KmzDirectory directory;
  private final Map<String, byte[]> changed;
  private final Map<KmzEntry, Long> movedTo = new HashMap<>();
  private final Map<KmzEntry, Packed> packed = new HashMap<>();

  KmzCopy(FileChannel file, KmzDirectory directory, Map<String, byte[]> changed) {
    this.file = file;
    this.directory = directory;
    this.changed = changed;
  }

  /** New content of an entry, ready to be written. */
  private record Packed(ByteBuffer bytes, int crc, int size) {}

  void writeTo(Path target) throws IOException {
    try (var out =
        FileChannel.open(target, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      writeEntries(out);
      writeDirectory(out);
    } catch (IOException | RuntimeException e) {
      Files.deleteIfExists(target);
      throw e;
    }
  }

  private void writeEntries(FileChannel out) throws IOException {
    var inOrder =
        directory.entries().stream().sorted(Comparator.comparingLong(KmzEntry::headerAt)).toList();
    transfer(0, inOrder.isEmpty() ? directory.startsAt() : inOrder.getFirst().headerAt(), out);
    for (var i = 0; i < inOrder.size(); i++) {
      var entry = inOrder.get(i);
      var end = i + 1 < inOrder.size() ? inOrder.get(i + 1).headerAt() : directory.startsAt();
      movedTo.put(entry, out.position());
      var content = changed.get(entry.name());
      if (content == null) {
        transfer(entry.headerAt(), end, out);
      } else {
        writeChanged(entry, content, out);
      }
    }
  }

  private void transfer(long from, long end, FileChannel out) throws IOException {
    for (var at = from; at < end; ) {
      at += file.transferTo(at, end - at, out);
    }
  }

  private void writeChanged(KmzEntry entry, byte[] content, FileChannel out) throws IOException {
    var fresh = pack(entry, content);
    packed.put(entry, fresh);
    var sizes = KmzDirectory.read(file, entry.headerAt(), KmzArchive.LOCAL_SIZE);
    var length =
        KmzArchive.LOCAL_SIZE
            + Short.toUnsignedInt(sizes.getShort(26))
            + Short.toUnsignedInt(sizes.getShort(28));
    var header = KmzDirectory.read(file, entry.headerAt(), length);
    header.putShort(6, (short) (entry.flags() & ~HAS_DESCRIPTOR));
    put(fresh, header, CRC_AND_SIZES);
    write(header, out);
    write(fresh.bytes.duplicate(), out);
  }

  private void writeDirectory(FileChannel out) throws IOException {
    var start = out.position();
    var records = copy(directory.bytes());
    for (var entry : directory.entries()) {
      records.putInt(entry.directoryAt() + 42, Math.toIntExact(movedTo.getOrDefault(entry, 0L)));
      var fresh = packed.get(entry);
      if (fresh != null) {
        records.putShort(entry.directoryAt() + 8, (short) (entry.flags() & ~HAS_DESCRIPTOR));
        put(fresh, records, entry.directoryAt() + CRC_AND_SIZES + 2);
      }
    }
    var end = copy(directory.end());
    end.putInt(16, Math.toIntExact(start));
    write(records, out);
    write(end, out);
  }

  private static void put(Packed fresh, ByteBuffer header, int at) {
    header.putInt(at, fresh.crc).putInt(at + 4, fresh.bytes.limit()).putInt(at + 8, fresh.size);
  }

  private static Packed pack(KmzEntry entry, byte[] content) throws IOException {
    var crc = new CRC32();
    crc.update(content);
    var bytes = entry.method() == KmzEntry.STORED ? content : deflated(content);
    return new Packed(ByteBuffer.wrap(bytes), (int) crc.getValue(), content.length);
  }

  private static byte[] deflated(byte[] content) throws IOException {
    var deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
    var bytes = new ByteArrayOutputStream();
    try (var out = new DeflaterOutputStream(bytes, deflater)) {
      out.write(content);
    } finally {
      deflater.end();
    }
    return bytes.toByteArray();
  }

  private static ByteBuffer copy(ByteBuffer bytes) {
    var copy = ByteBuffer.allocate(bytes.capacity()).order(ByteOrder.LITTLE_ENDIAN);
    return copy.put(bytes.duplicate().rewind()).flip();
  }

  private static void write(ByteBuffer bytes, FileChannel out) throws IOException {
    while (bytes.hasRemaining()) {
      out.write(bytes);
    }
  }
}
