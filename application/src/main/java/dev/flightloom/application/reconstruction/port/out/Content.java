package dev.flightloom.application.reconstruction.port.out;

import java.io.IOException;
import java.io.InputStream;

/** Bytes of known length that can be read again from any place. */
public interface Content {
  /** Length in bytes when it was opened. */
  long sizeInBytes();

  /**
   * The bytes from {@code offset} on; the caller closes the stream.
   *
   * @throws IOException when the bytes are gone or cannot be read; what comes from far away ends in
   *     a {@link dev.flightloom.domain.failure.Failure} instead, while it is opened or read
   */
  InputStream openAt(long offset) throws IOException;
}
