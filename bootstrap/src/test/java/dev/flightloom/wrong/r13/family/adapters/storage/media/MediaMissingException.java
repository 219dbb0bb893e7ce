package dev.flightloom.wrong.r13.family.adapters.storage.media;

/** Wrong: a failure outside the family. */
final class MediaMissingException extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
