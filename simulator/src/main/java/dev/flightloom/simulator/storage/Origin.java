package dev.flightloom.simulator.storage;

import java.util.Optional;

/**
 * Something that can make objects which nobody uploaded, such as photos of a flight; it is asked
 * when a key is read for which there is no object yet, so that a world with thousands of them
 * begins at once.
 */
public interface Origin {
  /** The content and type behind a key; empty if the key is none of this origin's. */
  Optional<Made> make(String key);

  /**
   * A made object.
   *
   * @param bytes of which the caller becomes the owner
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared; handed over once
  record Made(byte[] bytes, String contentType) {}
}
