package dev.flightloom.simulator.wire;

import jakarta.ws.rs.core.StreamingOutput;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/**
 * A range of a file as an answer's body; it passes through 64 KiB of memory.
 *
 * @param offset first byte
 * @param length number of bytes to send
 * @param pauseMillis between two pieces; 0 for full speed
 */
public record Body(Path file, long offset, long length, long pauseMillis)
    implements StreamingOutput {
  private static final int BUFFER = 64 * 1024;

  /** The first half, for a body that is cut off. */
  public Body half() {
    return new Body(file, offset, length / 2, pauseMillis);
  }

  /** The same bytes with pauses. */
  public Body slow(long millis) {
    return new Body(file, offset, length, millis);
  }

  @Override
  public void write(OutputStream out) throws IOException {
    try (var channel = FileChannel.open(file)) {
      channel.position(offset);
      var in = Channels.newInputStream(channel);
      int piece = pauseMillis > 0 ? (int) Math.max(1, Math.min(BUFFER, length / 8)) : BUFFER;
      var buffer = new byte[piece];
      for (long left = length; left > 0; ) {
        int read = in.read(buffer, 0, (int) Math.min(left, buffer.length));
        if (read < 0) {
          throw new EOFException("the object became shorter while it was sent");
        }
        out.write(buffer, 0, read);
        left -= read;
        Pause.millis(pauseMillis);
      }
    }
  }
}
