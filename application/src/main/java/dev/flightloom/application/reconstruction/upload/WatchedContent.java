package dev.flightloom.application.reconstruction.upload;

import dev.flightloom.application.reconstruction.port.out.Content;
import dev.flightloom.domain.reconstruction.capture.CaptureFile;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Tells the progress what is read, and breaks off a large file soon after a wish to stop. */
record WatchedContent(Content content, CaptureFile file, UploadRound round) implements Content {

  private static final long STRIDE = 4L << 20;

  @Override
  public long sizeInBytes() {
    return content.sizeInBytes();
  }

  @Override
  public InputStream openAt(long offset) throws IOException {
    round.progress.reached(file, offset);
    return new Watched(content.openAt(offset), offset);
  }

  private final class Watched extends FilterInputStream {

    private long position;
    private long next;

    private Watched(InputStream in, long offset) {
      super(in);
      position = offset;
      next = offset + STRIDE;
    }

    @Override
    public int read() throws IOException {
      var one = super.read();
      advance(one < 0 ? 0 : 1);
      return one;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
      var count = super.read(buffer, from, length);
      advance(Math.max(0, count));
      return count;
    }

    private void advance(int count) throws IOException {
      position += count;
      if (position >= next) {
        next = position + STRIDE;
        round.progress.reached(file, position);
        if (round.mustStop()) {
          throw new IOException("sending was stopped");
        }
      }
    }
  }
}
