package dev.flightloom.application.reconstruction;

import dev.flightloom.application.reconstruction.port.out.Content;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Invented bytes that count how often they are read; thread-safe.
 *
 * <p>It counts bytes that a reader took, not those that it skipped by opening at an offset.
 */
public final class SampleContent implements Content {

  private final byte[] bytes;
  private final long announcedSize;
  private final AtomicInteger opened = new AtomicInteger();
  private final AtomicLong read = new AtomicLong();
  private final boolean gone;

  private SampleContent(byte[] bytes, long announcedSize, boolean gone) {
    this.bytes = bytes;
    this.announcedSize = announcedSize;
    this.gone = gone;
  }

  /** Exactly these bytes. */
  public static SampleContent of(byte[] bytes) {
    return new SampleContent(bytes.clone(), bytes.length, false);
  }

  /** Bytes that follow from {@code seed}: the same seed and size give the same bytes. */
  public static SampleContent of(long seed, int sizeInBytes) {
    return new SampleContent(bytes(seed, sizeInBytes), sizeInBytes, false);
  }

  /** Bytes that became fewer or more than the size that was announced. */
  public static SampleContent changed(int sizeInBytes, long announcedSize) {
    return new SampleContent(bytes(1, sizeInBytes), announcedSize, false);
  }

  /** A file of the announced size that cannot be opened any more. */
  public static SampleContent gone(long announcedSize) {
    return new SampleContent(new byte[0], announcedSize, true);
  }

  /** Invented bytes, for those who need no {@code Content}. */
  public static byte[] bytes(long seed, int sizeInBytes) {
    var bytes = new byte[sizeInBytes];
    new java.util.Random(seed).nextBytes(bytes);
    return bytes;
  }

  /** A copy of the bytes. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** How often a reader opened it. */
  public int timesOpened() {
    return opened.get();
  }

  /** How many bytes all readers took together. */
  public long bytesRead() {
    return read.get();
  }

  @Override
  public long sizeInBytes() {
    return announcedSize;
  }

  @Override
  public InputStream openAt(long offset) throws IOException {
    opened.incrementAndGet();
    if (gone) {
      throw new IOException("the file is gone");
    }
    var start = (int) Math.min(offset, bytes.length);
    return new Counted(new ByteArrayInputStream(bytes, start, bytes.length - start));
  }

  private final class Counted extends FilterInputStream {
    Counted(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      var value = super.read();
      read.addAndGet(value < 0 ? 0 : 1);
      return value;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      var count = super.read(buffer, offset, length);
      read.addAndGet(Math.max(0, count));
      return count;
    }
  }
}
