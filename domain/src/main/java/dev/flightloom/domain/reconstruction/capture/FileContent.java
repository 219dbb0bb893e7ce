package dev.flightloom.domain.reconstruction.capture;

import dev.flightloom.domain.vocabulary.Position;

/** What a file of a capture is, as far as its first bytes and its name tell. */
public sealed interface FileContent {

  /** An image that FlightHub reconstructs from; the camera is empty when not recorded. */
  record Photo(String camera, Position position) implements FileContent {}

  /** A file of a LiDAR sensor; {@code role} is its extension in lower case, such as ldr or imu. */
  record LidarCompanion(String role) implements FileContent {}

  /** Neither image nor LiDAR file; it stays where it is. */
  record Unsupported(String extension) implements FileContent {}
}
