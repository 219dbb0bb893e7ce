package dev.flightloom.simulator.s3;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A body whose end is the caller's fault when it comes too early, not a fault of the disk. */
public final class CallerStream extends FilterInputStream {

  /** Watches over another stream. */
  public CallerStream(InputStream in) {
    super(in);
  }

  @Override
  public int read() throws IOException {
    var one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) {
    try {
      return in.read(bytes, offset, length);
    } catch (IOException e) {
      throw S3Error.INCOMPLETE_BODY.because("The caller went away before the body was complete.");
    }
  }
}
