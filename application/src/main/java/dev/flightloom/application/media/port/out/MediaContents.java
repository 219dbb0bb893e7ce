package dev.flightloom.application.media.port.out;

import dev.flightloom.domain.media.MediaLink;
import java.io.InputStream;

/** The bytes behind signed links (contract chapters 1.9 and 6.4); thread-safe. */
public interface MediaContents {
  /**
   * Begins to read {@code length} bytes from {@code offset} on; the caller closes the stream, which
   * may break off at any time.
   *
   * @throws dev.flightloom.domain.failure.NotFound {@code media.gone}
   * @throws dev.flightloom.domain.failure.Throttled {@code media.throttled}
   * @throws dev.flightloom.domain.failure.Unavailable {@code media.unavailable}
   */
  Answer open(MediaLink.Signed link, long offset, long length);

  /** How the store answered. */
  sealed interface Answer {
    /** The wanted bytes, and how long the whole file is in truth. */
    record Bytes(long wholeSize, InputStream stream) implements Answer {}

    /** The link is refused, as it is for its age; a new one is needed. */
    record LinkExpired() implements Answer {}
  }
}
