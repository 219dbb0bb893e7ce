package dev.flightloom.application.media;

import dev.flightloom.application.media.port.out.FlightMedia;
import dev.flightloom.application.media.port.out.MediaContents;
import dev.flightloom.application.media.port.out.MediaContents.Answer;
import dev.flightloom.domain.failure.Rejected;
import dev.flightloom.domain.failure.Unavailable;
import dev.flightloom.domain.media.MediaFile;
import dev.flightloom.domain.media.MediaId;
import dev.flightloom.domain.media.MediaLink;
import dev.flightloom.domain.vocabulary.Listing;
import java.io.InputStream;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;

/** Reads media of flights, whatever becomes of links and connections meanwhile; thread-safe. */
public final class MediaReader {

  /** Flights whose links are remembered; a listing may be long. */
  private static final int FLIGHTS = 16;

  /** Links that one opening tries, the first and those that it asks for anew. */
  private static final int LINKS = 3;

  private final ReentrantLock lock = new ReentrantLock();
  private final Map<Flight, LinkShelf> shelves = new LinkedHashMap<>(FLIGHTS, 0.75f, true);
  private final FlightMedia media;
  private final MediaContents contents;
  private final InstantSource clock;

  /** Lists with {@code media} and reads with {@code contents}. */
  public MediaReader(FlightMedia media, MediaContents contents, InstantSource clock) {
    this.media = media;
    this.contents = contents;
    this.clock = clock;
  }

  /** What has arrived so far, asked of FlightHub. */
  public Listing<MediaFile> list(Flight flight) {
    return shelf(flight).refresh();
  }

  /** One file as it was listed last. */
  public MediaFile file(Flight flight, MediaId id) {
    return shelf(flight).file(id);
  }

  /**
   * Up to {@code length} bytes from {@code offset} on. Reading goes on by itself where a connection
   * breaks; where that does not help, it ends in a failure instead of an {@code IOException}.
   */
  public InputStream open(Flight flight, MediaId id, long offset, long length) {
    var end = Math.min(offset + length, file(flight, id).sizeInBytes());
    return new ResumingStream(
        (position, left) -> begin(flight, id, position, left), offset, Math.max(0, end - offset));
  }

  private InputStream begin(Flight flight, MediaId id, long offset, long length) {
    MediaLink refused = MediaLink.NONE;
    for (var attempt = 1; attempt <= LINKS; attempt++) {
      var link = shelf(flight).link(id, refused);
      switch (contents.open(link, offset, length)) {
        case Answer.Bytes(var wholeSize, var stream) -> {
          requireListedSize(flight, id, wholeSize);
          return stream;
        }
        case Answer.LinkExpired _ -> refused = link;
      }
    }
    throw new Unavailable(
        "media.link-refused",
        "The store refuses every new address of media file " + id + " as expired.",
        "Check this machine's clock with 'flightloom doctor'; it is tried again.");
  }

  private void requireListedSize(Flight flight, MediaId id, long wholeSize) {
    var file = file(flight, id);
    if (wholeSize != file.sizeInBytes()) {
      throw new Rejected(
          "media.size-differs",
          "%s has %,d bytes in the store, but FlightHub lists %,d."
              .formatted(file.fileName(), wholeSize, file.sizeInBytes()),
          "Let FlightHub fetch it again from the dock, or leave it out.");
    }
  }

  private LinkShelf shelf(Flight flight) {
    lock.lock();
    try {
      var shelf = shelves.computeIfAbsent(flight, wanted -> new LinkShelf(wanted, media, clock));
      if (shelves.size() > FLIGHTS) {
        shelves.remove(shelves.keySet().iterator().next());
      }
      return shelf;
    } finally {
      lock.unlock();
    }
  }
}
