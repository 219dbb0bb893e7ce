package dev.flightloom.domain.reconstruction.capture;

/** Whether the bytes of a file are all there. */
public sealed interface Integrity {

  /** Nothing wrong was seen. */
  record Intact() implements Integrity {}

  /** The file has no bytes. */
  record Empty() implements Integrity {}

  /** The end of the image is missing. */
  record Truncated() implements Integrity {}

  /** The file could not be opened or is no image inside. */
  record Unreadable(String reason) implements Integrity {}
}
