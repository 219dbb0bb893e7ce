package dev.flightloom.adapters.storage.reconstruction.folder;

import dev.flightloom.domain.reconstruction.capture.Integrity;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Tells whether a JPEG is all there without decoding it: walks the headers to the first scan, then
 * looks for the end mark behind it, last bytes first.
 *
 * <p>In a scan every 0xFF is followed by 0 or a restart mark, so an end mark behind the first scan
 * is a true one, whatever previews, thermal data or padding DJI puts behind it. Only a file without
 * one in its last 64 KiB is read to its end.
 */
final class JpegIntegrity {

  private static final int TAIL = 64 * 1024;
  private static final int END = 0xD9;
  private static final int SCAN = 0xDA;

  private final SeekableByteChannel file;

  private JpegIntegrity(SeekableByteChannel file) {
    this.file = file;
  }

  static Integrity of(Path file) throws IOException {
    try (var channel = Files.newByteChannel(file)) {
      return new JpegIntegrity(channel).check();
    }
  }

  private Integrity check() throws IOException {
    var start = bytes(0, 2);
    if (start.remaining() < 2 || start.getShort() != (short) 0xFFD8) {
      return new Integrity.Unreadable("no JPEG is inside, whatever its name says");
    }
    var position = 2L;
    while (true) {
      var segment = bytes(position, 4);
      if (segment.remaining() < 4) {
        return new Integrity.Truncated();
      }
      var mark = Short.toUnsignedInt(segment.getShort());
      if (mark >> 8 != 0xFF) {
        return new Integrity.Unreadable("its headers are damaged at byte " + position);
      }
      if ((mark & 0xFF) == SCAN) {
        return ends(position) ? new Integrity.Intact() : new Integrity.Truncated();
      }
      // A mark may be preceded by any number of fill bytes 0xFF.
      position += mark == 0xFFFF ? 1 : 2L + Short.toUnsignedInt(segment.getShort());
    }
  }

  private boolean ends(long scan) throws IOException {
    var tail = Math.max(scan, file.size() - TAIL);
    if (hasEnd(tail, file.size())) {
      return true;
    }
    for (var from = scan; from < tail; from += TAIL) {
      // One byte more, for an end mark across the border.
      if (hasEnd(from, Math.min(file.size(), from + TAIL + 1))) {
        return true;
      }
    }
    return false;
  }

  private boolean hasEnd(long from, long to) throws IOException {
    var bytes = bytes(from, (int) (to - from));
    for (var i = bytes.limit() - 1; i > 0; i--) {
      if ((bytes.get(i) & 0xFF) == END && bytes.get(i - 1) == (byte) 0xFF) {
        return true;
      }
    }
    return false;
  }

  private ByteBuffer bytes(long position, int count) throws IOException {
    var buffer = ByteBuffer.allocate(count);
    file.position(position);
    while (buffer.hasRemaining() && file.read(buffer) >= 0) {
      // Reads may be short.
    }
    return buffer.flip();
  }
}
