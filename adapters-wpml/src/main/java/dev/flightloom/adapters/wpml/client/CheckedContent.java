package dev.flightloom.adapters.wpml.client;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.zip.CRC32;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/** Unpacks one entry, never more than the directory promises, and checks length and CRC. */
final class CheckedContent extends FilterInputStream {
  private final KmzEntry entry;
  private final CRC32 crc = new CRC32();
  private long count;
  private boolean checked;

  private CheckedContent(InputStream unpacked, KmzEntry entry) {
    super(unpacked);
    this.entry = entry;
  }

  static InputStream of(FileChannel file, long dataAt, KmzEntry entry) {
    var packed = new Range(file, dataAt, dataAt + entry.packedSize());
    return new CheckedContent(
        entry.method() == KmzEntry.STORED ? packed : new Unpacking(packed), entry);
  }

  @Override
  public int read() throws IOException {
    var one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    var read = unpack(buffer, offset, length);
    if (read < 0) {
      checkEnd();
      return -1;
    }
    crc.update(buffer, offset, read);
    count += read;
    if (count > entry.size()) {
      throw Refused.hostile(
          "bomb", "The entry '" + entry.name() + "' unpacks to more than it says.");
    }
    return read;
  }

  @Override
  public long skip(long wanted) throws IOException {
    return readNBytes((int) Math.min(wanted, 8192)).length;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private int unpack(byte[] buffer, int offset, int length) throws IOException {
    try {
      return super.read(buffer, offset, length);
    } catch (ZipException | EOFException e) {
      throw damaged().causedBy(e);
    }
  }

  private void checkEnd() {
    if (!checked && (count != entry.size() || crc.getValue() != entry.crc())) {
      throw (dev.flightloom.domain.failure.Rejected) damaged();
    }
    checked = true;
  }

  private dev.flightloom.domain.failure.Failure damaged() {
    return Refused.broken("damaged", "The entry '" + entry.name() + "' is damaged.");
  }

  /** Gives its memory outside the heap back when it is closed. */
  private static final class Unpacking extends InflaterInputStream {
    Unpacking(InputStream packed) {
      super(packed, new Inflater(true), 8192);
    }

    @Override
    public void close() throws IOException {
      inf.end();
      super.close();
    }
  }

  /** Bytes of a file between two offsets. */
  private static final class Range extends InputStream {
    private final FileChannel file;
    private final long end;
    private long at;

    Range(FileChannel file, long at, long end) {
      this.file = file;
      this.at = at;
      this.end = end;
    }

    @Override
    public int read() throws IOException {
      var one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      if (length == 0 || at >= end) {
        return length == 0 ? 0 : -1;
      }
      var wanted = (int) Math.min(length, end - at);
      var read = file.read(ByteBuffer.wrap(buffer, offset, wanted), at);
      at += Math.max(0, read);
      return read;
    }
  }
}
