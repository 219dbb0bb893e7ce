package dev.flightloom.adapters.cli.device;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.flightloom.adapters.cli.terminal.Json;
import dev.flightloom.domain.device.Device;
import dev.flightloom.domain.device.DeviceCamera;
import dev.flightloom.domain.device.DeviceClass;
import dev.flightloom.domain.device.DeviceSn;
import dev.flightloom.domain.device.Placement;
import dev.flightloom.domain.vocabulary.Foreign;
import java.util.Locale;
import java.util.stream.Collectors;

/** Devices as JSON, and their words. */
final class DeviceNodes {
  private DeviceNodes() {}

  static ObjectNode node(Placement placement) {
    var device = placement.device();
    var node =
        Json.object()
            .put("sn", device.sn().value())
            .put("callsign", device.callsign())
            .put("class", kind(device))
            .put("model", device.model().name())
            .put("modelKey", device.model().key())
            .put("online", online(device))
            .put("mode", device.mode().word());
    placement.partner().known().map(DeviceSn::value).ifPresent(it -> node.put("partner", it));
    node.set("cameras", Json.list(device.cameras(), DeviceNodes::node));
    return node;
  }

  /** Our words: FlightHub calls a dock airport and a controller rc. */
  static String kind(Device device) {
    return switch (device.model().kind()) {
      case Foreign.Known<DeviceClass>(var known) -> known.name().toLowerCase(Locale.ROOT);
      case Foreign.Unrecognised<DeviceClass>(var word) -> word;
    };
  }

  static String online(Device device) {
    return device.online().known().map(it -> it ? "yes" : "no").orElse("not told");
  }

  /** What a camera offers, what it shows in brackets. */
  static String choices(DeviceCamera camera) {
    var positions = camera.availablePositions().stream().map(Foreign::word);
    var position = camera.position().known().map(it -> " (" + it.word() + ")").orElse("");
    var lenses =
        camera.lenses().stream()
            .map(lens ->
                lens.available().stream().map(Foreign::word).collect(Collectors.joining(", "))
                    + lens.current().known().map(it -> " (" + it.word() + ")").orElse(""))
            .collect(Collectors.joining("; "));
    return positions.collect(Collectors.joining(", ")) + position + lenses;
  }

  private static ObjectNode node(DeviceCamera camera) {
    return Json.object().put("index", camera.index().value()).put("choices", choices(camera));
  }
}
