package dev.flightloom.adapters.storage.reconstruction.archive;

import java.io.IOException;
import java.io.InputStream;

/**
 * An archive as a server hands it over.
 *
 * @param offset first byte of {@code body}: 0 when the server began anew
 * @param totalBytes size of the whole archive, -1 when the server did not tell
 * @param etag mark of the archive, empty when the server gave none
 */
record Delivery(long offset, long totalBytes, String etag, InputStream body)
    implements AutoCloseable {

  @Override
  public void close() throws IOException {
    body.close();
  }
}
