package dev.flightloom.adapters.storage.reconstruction.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The few facts of a zip's central directory that the JDK does not tell: whether an entry is a
 * link, written as Unix type in its external attributes (APPNOTE 4.4.15).
 */
final class CentralDirectory {

  private static final int END = 0x06054b50;
  private static final int END_64 = 0x06064b50;
  private static final int LOCATOR_64 = 0x07064b50;
  private static final int HEADER = 0x02014b50;
  private static final int HEADER_SIZE = 46;
  private static final int UNIX_TYPE = 0xF000;
  private static final int UNIX_LINK = 0xA000;

  private final FileChannel file;

  private CentralDirectory(FileChannel file) {
    this.file = file;
  }

  /** True when any entry is a symbolic link; the archive is known to be well-formed. */
  static boolean hasLinks(Path zip) throws IOException {
    try (var file = FileChannel.open(zip, StandardOpenOption.READ)) {
      return new CentralDirectory(file).hasLinks();
    }
  }

  private boolean hasLinks() throws IOException {
    var position = start();
    while (true) {
      var header = bytes(position, HEADER_SIZE);
      if (header.remaining() < HEADER_SIZE || header.getInt(0) != HEADER) {
        return false;
      }
      var type = (header.getInt(38) >>> 16) & UNIX_TYPE;
      if (type == UNIX_LINK) {
        return true;
      }
      position += HEADER_SIZE + unsigned(header, 28) + unsigned(header, 30) + unsigned(header, 32);
    }
  }

  private long start() throws IOException {
    var size = (int) Math.min(file.size(), 22 + 0xFFFF);
    var tail = bytes(file.size() - size, size);
    for (var i = size - 22; i >= 0; i--) {
      if (tail.getInt(i) == END) {
        var start = tail.getInt(i + 16) & 0xFFFFFFFFL;
        return start == 0xFFFFFFFFL ? start64(file.size() - size + i) : start;
      }
    }
    return file.size();
  }

  private long start64(long end) throws IOException {
    var locator = bytes(end - 20, 20);
    if (locator.getInt(0) != LOCATOR_64) {
      return 0xFFFFFFFFL;
    }
    var end64 = bytes(locator.getLong(8), 56);
    return end64.getInt(0) == END_64 ? end64.getLong(48) : file.size();
  }

  private static int unsigned(ByteBuffer header, int at) {
    return Short.toUnsignedInt(header.getShort(at));
  }

  private ByteBuffer bytes(long position, int count) throws IOException {
    var buffer = ByteBuffer.allocate(count).order(ByteOrder.LITTLE_ENDIAN);
    for (var at = position; buffer.hasRemaining(); at = position + buffer.position()) {
      if (file.read(buffer, at) < 0) {
        break;
      }
    }
    return buffer.flip();
  }
}
