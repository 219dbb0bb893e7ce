package dev.flightloom.simulator.s3;

import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Takes the framing off an {@code aws-chunked} body: a line with the size in hexadecimal, that many
 * bytes, an empty line; trailers after the last chunk are skipped, chunk signatures not checked.
 */
public final class AwsChunkedStream extends FilterInputStream {
  private static final int LINE = 8 * 1024;

  private long left;
  private boolean ended;
  private boolean first = true;

  /** Unframes another stream. */
  public AwsChunkedStream(InputStream in) {
    super(in);
  }

  @Override
  public int read() throws IOException {
    var one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (left == 0 && !ended) {
      nextChunk();
    }
    if (ended) {
      return -1;
    }
    int read = in.read(bytes, offset, (int) Math.min(length, left));
    if (read < 0) {
      throw S3Error.INCOMPLETE_BODY.because("The body ended inside a chunk.");
    }
    left -= read;
    return read;
  }

  private void nextChunk() throws IOException {
    if (!first) {
      line();
    }
    first = false;
    var size = line().split(";", -1)[0].strip();
    if (!size.matches("[0-9a-fA-F]{1,12}")) {
      throw S3Error.INCOMPLETE_BODY.because("The body is not framed in chunks.");
    }
    left = Long.parseLong(size, 16);
    if (left == 0) {
      ended = true;
      in.transferTo(OutputStream.nullOutputStream());
    }
  }

  private String line() throws IOException {
    var line = new ByteArrayOutputStream();
    for (int octet = in.read(); octet != '\n'; octet = in.read()) {
      if (octet < 0 || line.size() > LINE) {
        throw S3Error.INCOMPLETE_BODY.because("The body ended inside a chunk's header.");
      }
      line.write(octet);
    }
    return line.toString(StandardCharsets.US_ASCII);
  }
}
