package dev.flightloom.domain.livestream;

import dev.flightloom.domain.device.CameraIndex;
import dev.flightloom.domain.device.DeviceSn;
import dev.flightloom.domain.device.control.StreamQuality;
import java.time.Duration;

/**
 * Which live video is wanted (contract chapter 5.1).
 *
 * @param device owner of the camera: the dock for its own camera, the aircraft for its payload
 * @param tokenLife how long the permission to play lasts
 */
public record StreamOrder(
    DeviceSn device, CameraIndex camera, StreamQuality quality, Duration tokenLife) {

  /** What FlightHub's own examples ask for. */
  public static final Duration USUAL_TOKEN_LIFE = Duration.ofHours(2);

  private static final Duration LONGEST_TOKEN_LIFE = Duration.ofDays(1);

  public StreamOrder {
    if (tokenLife.toSeconds() < 1 || tokenLife.compareTo(LONGEST_TOKEN_LIFE) > 0) {
      throw new IllegalArgumentException(
          "lasts " + tokenLife + ", but a token lasts from a second to a day");
    }
  }
}
