package dev.flightloom.application.device;

import dev.flightloom.domain.device.CameraIndex;
import dev.flightloom.domain.device.CameraPosition;
import dev.flightloom.domain.device.Device;
import dev.flightloom.domain.device.DeviceCamera;
import dev.flightloom.domain.device.LensType;
import dev.flightloom.domain.failure.Rejected;
import dev.flightloom.domain.vocabulary.Foreign;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The cameras that the list tells of a device. An offline device often tells none: then nothing is
 * refused here, and FlightHub decides.
 */
record Cameras(Device device) {

  static Cameras of(Device device) {
    return new Cameras(device);
  }

  /** The camera, or nothing when the device tells none at all. */
  Optional<DeviceCamera> require(CameraIndex index) {
    var cameras = device.cameras();
    var camera = cameras.stream().filter(it -> it.index().equals(index)).findFirst();
    if (camera.isEmpty() && !cameras.isEmpty()) {
      throw new Rejected(
          "device.no-such-camera",
          device.title() + " has no camera " + index + ".",
          "It has " + joined(cameras.stream().map(it -> it.index().value()).toList()) + ".");
    }
    return camera;
  }

  /** A camera that offers {@code wanted}, or that does not tell what it offers. */
  void require(CameraIndex index, CameraPosition wanted) {
    require(index)
        .filter(it -> !it.availablePositions().isEmpty() && !it.offers(wanted))
        .ifPresent(camera -> {
          throw new Rejected(
              "device.no-such-position",
              "Camera " + index + " of " + device.title() + " has no such position.",
              "It has " + joined(words(camera.availablePositions())) + ".");
        });
  }

  /** A camera that offers {@code wanted}, or that does not tell what it offers. */
  void require(CameraIndex index, LensType wanted) {
    require(index)
        .filter(it -> !lenses(it).isEmpty() && !it.offers(wanted))
        .ifPresent(camera -> {
          throw new Rejected(
              "device.no-such-lens",
              "Camera " + index + " of " + device.title() + " has no such lens.",
              "It has " + joined(lenses(camera)) + ".");
        });
  }

  private static List<String> lenses(DeviceCamera camera) {
    return camera.lenses().stream().flatMap(it -> words(it.available()).stream()).toList();
  }

  private static <E extends Enum<E>> List<String> words(List<Foreign<E>> all) {
    return all.stream().map(Foreign::word).toList();
  }

  private static String joined(List<String> words) {
    return words.stream().distinct().collect(Collectors.joining(", "));
  }
}
