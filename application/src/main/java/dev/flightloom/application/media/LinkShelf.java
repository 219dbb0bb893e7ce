package dev.flightloom.application.media;

import dev.flightloom.application.media.port.out.FlightMedia;
import dev.flightloom.domain.failure.NotFound;
import dev.flightloom.domain.failure.Unavailable;
import dev.flightloom.domain.media.MediaFile;
import dev.flightloom.domain.media.MediaId;
import dev.flightloom.domain.media.MediaLink;
import dev.flightloom.domain.vocabulary.Listing;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The links of one flight, listed anew when one has expired (contract chapter 15, pain 16): once
 * for all readers that wait for it; thread-safe.
 */
final class LinkShelf {

  /** A link that ends sooner is not begun with. */
  private static final Duration MARGIN = Duration.ofSeconds(30);

  private final ReentrantLock lock = new ReentrantLock();
  private final Flight flight;
  private final FlightMedia media;
  private final InstantSource clock;
  private Map<MediaId, MediaFile> files = Map.of();

  LinkShelf(Flight flight, FlightMedia media, InstantSource clock) {
    this.flight = flight;
    this.media = media;
    this.clock = clock;
  }

  /** Asks FlightHub, and remembers the links. */
  Listing<MediaFile> refresh() {
    lock.lock();
    try {
      var listing =
          media
              .list(flight.project(), flight.task())
              .orElseThrow(() -> MediaQueries.unknown(flight.project(), flight.task()));
      var byId = HashMap.<MediaId, MediaFile>newHashMap(listing.items().size());
      listing.items().forEach(file -> byId.put(file.id(), file));
      files = byId;
      return listing;
    } finally {
      lock.unlock();
    }
  }

  /** The file as it was listed last, or is listed now when it is new to us. */
  MediaFile file(MediaId id) {
    lock.lock();
    try {
      if (!files.containsKey(id)) {
        var _ = refresh();
      }
      var file = files.get(id);
      if (file == null) {
        throw gone(id);
      }
      return file;
    } finally {
      lock.unlock();
    }
  }

  /** A link that still lasts and is not {@code refused}, which the store did not take. */
  MediaLink.Signed link(MediaId id, MediaLink refused) {
    lock.lock();
    try {
      var known = signed(file(id));
      if (!known.equals(refused) && !known.endsWithin(MARGIN, clock.instant())) {
        return known;
      }
      var _ = refresh();
      var fresh = signed(file(id));
      if (fresh.equals(refused)) {
        throw stale(id);
      }
      return fresh;
    } finally {
      lock.unlock();
    }
  }

  private MediaLink.Signed signed(MediaFile file) {
    return switch (file.links().original()) {
      case MediaLink.Signed signed -> signed;
      case MediaLink.Absent _ ->
          throw new Unavailable(
              "media.no-link",
              "FlightHub gives no address for " + file.fileName() + " of " + flight.task() + ".",
              "It may still be uploading; try again later.");
    };
  }

  private NotFound gone(MediaId id) {
    return new NotFound(
        "media.gone",
        "Flight task " + flight.task() + " has no media file " + id + " any more.",
        "It was deleted in FlightHub; begin anew with what is there.");
  }

  private Unavailable stale(MediaId id) {
    return new Unavailable(
        "media.link-refused",
        "The store refuses the address of media file " + id + ", and FlightHub gives no other.",
        "Check this machine's clock with 'flightloom doctor'; it is tried again.");
  }
}
