package dev.flightloom.application.media;

import dev.flightloom.domain.failure.Unavailable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Bytes of a store that are asked for again from where they broke off; what ends too early has
 * broken off, too. Not thread-safe.
 */
final class ResumingStream extends InputStream {

  /** Breaks in a row without a single byte between them. */
  private static final int BREAKS = 3;

  private final Source source;
  private long position;
  private long left;
  private int breaks;
  private @Nullable InputStream current;

  ResumingStream(Source source, long offset, long length) {
    this.source = source;
    this.position = offset;
    this.left = length;
  }

  /** Where the bytes come from. */
  @FunctionalInterface
  interface Source {
    InputStream open(long offset, long length);
  }

  @Override
  public int read() {
    var one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) {
    Objects.checkFromIndexSize(offset, length, buffer.length);
    if (left == 0) {
      return -1;
    }
    if (length == 0) {
      return 0;
    }
    while (true) {
      try {
        var count = opened().read(buffer, offset, (int) Math.min(length, left));
        if (count > 0) {
          position += count;
          left -= count;
          breaks = 0;
          return count;
        }
        broken(new IOException("the bytes ended " + left + " too early"));
      } catch (IOException e) {
        broken(e);
      }
    }
  }

  private InputStream opened() {
    var open = current;
    if (open == null) {
      open = source.open(position, left);
      current = open;
    }
    return open;
  }

  private void broken(IOException why) {
    close();
    if (++breaks > BREAKS) {
      throw new Unavailable(
              "media.broken-off",
              "Reading a media file broke off again and again.",
              "Check the network; it is tried again.")
          .causedBy(why);
    }
  }

  @Override
  public void close() {
    var open = current;
    current = null;
    try {
      if (open != null) {
        open.close();
      }
    } catch (IOException _) {
      // The connection is given up either way.
    }
  }
}
