package dev.flightloom.application.media;

import dev.flightloom.application.media.port.out.MediaContents;
import dev.flightloom.domain.failure.Failure;
import dev.flightloom.domain.failure.NotFound;
import dev.flightloom.domain.media.MediaLink;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Queue;
import java.util.concurrent.atomic.AtomicLong;

/** The bytes of an {@link InMemoryFlightMedia}; thread-safe. */
public final class InMemoryMediaContents implements MediaContents {

  private final InMemoryFlightMedia media;
  private final Queue<Integer> breaks = new ArrayDeque<>();
  private final Queue<Failure> failures = new ArrayDeque<>();
  private final AtomicLong asked = new AtomicLong();

  /** Reads what {@code media} holds. */
  public InMemoryMediaContents(InMemoryFlightMedia media) {
    this.media = media;
  }

  /** Breaks the next connection off after so many bytes. */
  public synchronized void breakNextAfter(int bytes) {
    breaks.add(bytes);
  }

  /** Lets the next opening fail; several are used up in order. */
  public synchronized void failNext(Failure failure) {
    failures.add(failure);
  }

  /** How many bytes were asked for. */
  public long bytesAsked() {
    return asked.get();
  }

  @Override
  public synchronized Answer open(MediaLink.Signed link, long offset, long length) {
    var failure = failures.poll();
    if (failure != null) {
      throw failure;
    }
    if (!media.isGood(link)) {
      return new Answer.LinkExpired();
    }
    var bytes =
        media
            .bytesOf(link)
            .orElseThrow(() -> new NotFound("media.gone", "no such object", "List again."));
    var from = (int) Math.min(offset, bytes.length);
    var to = (int) Math.min(bytes.length, offset + length);
    asked.addAndGet(to - from);
    return new Answer.Bytes(bytes.length, stream(Arrays.copyOfRange(bytes, from, to)));
  }

  private InputStream stream(byte[] bytes) {
    var broken = breaks.poll();
    return broken == null
        ? new ByteArrayInputStream(bytes)
        : new SequenceInputStream(
            new ByteArrayInputStream(bytes, 0, Math.min(broken, bytes.length)), new Broken());
  }

  private static final class Broken extends InputStream {
    @Override
    public int read() throws IOException {
      throw new IOException("connection reset");
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      throw new IOException("connection reset");
    }
  }
}
