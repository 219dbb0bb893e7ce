package dev.flightloom.adapters.storage.reconstruction.archive;

import java.io.IOException;

/** A place from which one archive can be fetched. */
interface ArchiveSource {

  /**
   * Opens the archive behind its first {@code offset} bytes, or from its start when it is not the
   * one that had {@code etag}, or when the server knows no ranges.
   *
   * @throws IOException when the connection breaks
   */
  Delivery open(long offset, String etag) throws IOException;
}
