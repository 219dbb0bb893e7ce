package dev.flightloom.domain.media;

/** Whether the media of a flight are all there (contract chapters 6.3 and 6.6). */
public sealed interface MediaState {

  /** Everything that was expected has arrived; the number is of files. */
  record Complete(int files) implements MediaState {}

  /** The dock is still uploading: {@code arrived} of {@code expected} files. */
  record Arriving(int arrived, int expected) implements MediaState {}

  /** More will follow, and how many is not told; {@code why} is a sentence for people. */
  record Underway(String why) implements MediaState {}

  /** FlightHub does not say; {@code why} is a sentence for people. */
  record Untold(String why) implements MediaState {}
}
