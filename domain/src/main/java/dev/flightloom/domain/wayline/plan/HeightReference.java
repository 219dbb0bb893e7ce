package dev.flightloom.domain.wayline.plan;

import dev.flightloom.domain.vocabulary.Foreign;

/** What the heights of a path are measured from (executeHeightMode, contract chapter 7.4). */
public enum HeightReference {
  WGS84,
  EGM96,
  RELATIVE_TO_START_POINT,
  ABOVE_GROUND_LEVEL,
  REAL_TIME_FOLLOW_SURFACE;

  /** The reference in words for people, behind a number of metres. */
  public static String describe(Foreign<HeightReference> reference) {
    return switch (reference) {
      case Foreign.Known<HeightReference>(var known) ->
          switch (known) {
            case WGS84 -> "above the WGS84 ellipsoid";
            case EGM96 -> "above sea level (EGM96)";
            case RELATIVE_TO_START_POINT -> "above take-off";
            case ABOVE_GROUND_LEVEL -> "above ground";
            case REAL_TIME_FOLLOW_SURFACE -> "above the surface as measured in flight";
          };
      case Foreign.Unrecognised<HeightReference>(var word) when word.isEmpty() ->
          "above nothing that the file names";
      case Foreign.Unrecognised<HeightReference>(var word) ->
          "by '" + word + "', which this release does not know";
    };
  }
}
