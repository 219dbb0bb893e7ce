package dev.flightloom.adapters.cli.media;

import dev.flightloom.domain.media.MediaState;

/** States of media in words. */
final class MediaText {

  private MediaText() {}

  static String of(MediaState state) {
    return switch (state) {
      case MediaState.Complete(var files) -> "complete: all " + files + " files have arrived";
      case MediaState.Arriving(var arrived, var expected) ->
          "arriving: " + arrived + " of " + expected + " files are there, more will follow";
      case MediaState.Underway(var why) -> "on their way: " + why;
      case MediaState.Untold(var why) -> "not told: " + why;
    };
  }

  static String word(MediaState state) {
    return switch (state) {
      case MediaState.Complete _ -> "complete";
      case MediaState.Arriving _ -> "arriving";
      case MediaState.Underway _ -> "underway";
      case MediaState.Untold _ -> "untold";
    };
  }
}
