package dev.flightloom.simulator.fleet.station;

import java.util.List;

/**
 * A camera of a device.
 *
 * @param index type, sub type and place, such as {@code 81-0-0}
 * @param choices positions of a dock's camera, lenses of an aircraft's; the first is chosen at
 *     first
 */
public record Camera(String index, List<String> choices) {
  public Camera {
    choices = List.copyOf(choices);
  }

  static Camera ofDock() {
    return new Camera("165-0-7", List.of("outdoor", "indoor"));
  }

  static Camera thermal(String index) {
    return new Camera(index, List.of("wide", "zoom", "ir"));
  }

  static Camera mapping(String index) {
    return new Camera(index, List.of("wide", "zoom"));
  }
}
