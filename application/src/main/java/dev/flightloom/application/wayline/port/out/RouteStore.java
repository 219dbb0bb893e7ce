package dev.flightloom.application.wayline.port.out;

import dev.flightloom.domain.project.StorageGrant;
import dev.flightloom.domain.wayline.DownloadLink;
import dev.flightloom.domain.wayline.RouteName;
import java.nio.file.Path;

/**
 * FlightHub's bucket, where KMZ files go (contract chapter 3.4) and where they are fetched from;
 * thread-safe. May raise {@code Denied}, {@code Unavailable} and {@code Throttled}.
 */
public interface RouteStore {
  /**
   * Stores {@code file} under a key of its own below the grant's prefix that ends in the route's
   * name; the same file may be stored again.
   */
  Stored store(StorageGrant grant, RouteName name, Path file);

  /** Fetches what {@code link} leads to into {@code target}, which does not exist yet. */
  Fetched fetch(DownloadLink link, Path target);

  /** What became of a file that was sent. */
  sealed interface Stored {
    /** It lies under {@code key}. */
    record Under(String key) implements Stored {}

    /** The grant's keys have expired; with a new grant it may be sent again. */
    record GrantExpired() implements Stored {}
  }

  /** What became of a file that was asked for. */
  sealed interface Fetched {
    /** It is there, whole. */
    record Whole(long sizeInBytes) implements Fetched {}

    /** The link is not valid any more; a new one may be asked for. */
    record LinkExpired() implements Fetched {}
  }
}
