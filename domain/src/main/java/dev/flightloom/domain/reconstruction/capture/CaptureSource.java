package dev.flightloom.domain.reconstruction.capture;

/** A folder with photos and, for LiDAR, the sensor's files. */
public sealed interface CaptureSource {

  /** Path as the caller gave it. */
  String path();

  /** A folder that the caller may read anyway, such as the user of the command line. */
  record TrustedFolder(String path) implements CaptureSource {}

  /** A folder that must lie below one of the configured roots. */
  record ConfinedFolder(String path) implements CaptureSource {}
}
