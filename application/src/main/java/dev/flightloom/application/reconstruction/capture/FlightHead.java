package dev.flightloom.application.reconstruction.capture;

import dev.flightloom.application.media.Flight;
import dev.flightloom.application.media.MediaReader;
import dev.flightloom.application.reconstruction.port.out.Content;
import dev.flightloom.domain.media.MediaFile;
import java.io.IOException;
import java.io.InputStream;

/**
 * A media file for readers that want its first bytes only: it is asked for a window at a time, so
 * that what nobody reads is never sent. Thermal cameras put large segments before the picture.
 */
record FlightHead(MediaReader reader, Flight flight, MediaFile file) implements Content {

  private static final long WINDOW = 128 * 1024;

  @Override
  public long sizeInBytes() {
    return file.sizeInBytes();
  }

  @Override
  public InputStream openAt(long offset) {
    return new Windows(offset);
  }

  private final class Windows extends InputStream {

    private InputStream window = InputStream.nullInputStream();
    private long next;

    private Windows(long offset) {
      next = offset;
    }

    @Override
    public int read() throws IOException {
      var one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      var count = window.read(buffer, offset, length);
      while (count < 0 && next < file.sizeInBytes()) {
        window.close();
        window = reader.open(flight, file.id(), next, WINDOW);
        next += WINDOW;
        count = window.read(buffer, offset, length);
      }
      return count;
    }

    @Override
    public void close() throws IOException {
      window.close();
    }
  }
}
