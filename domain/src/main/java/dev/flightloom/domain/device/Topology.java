package dev.flightloom.domain.device;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A gateway (dock or remote controller) and its aircraft; either may be missing (chapter 3.2). */
public sealed interface Topology {

  /** Both are there. */
  record Pair(Device gatewayDevice, Device aircraftDevice) implements Topology {}

  /** A dock or controller without an aircraft. */
  record GatewayAlone(Device device) implements Topology {}

  /** An aircraft that is connected through nothing. */
  record AircraftAlone(Device device) implements Topology {}

  /** The dock or the remote controller. */
  default Optional<Device> gateway() {
    return switch (this) {
      case Pair(var gateway, _) -> Optional.of(gateway);
      case GatewayAlone(var gateway) -> Optional.of(gateway);
      case AircraftAlone _ -> Optional.empty();
    };
  }

  /** The aircraft. */
  default Optional<Device> aircraft() {
    return switch (this) {
      case Pair(_, var aircraft) -> Optional.of(aircraft);
      case GatewayAlone _ -> Optional.empty();
      case AircraftAlone(var aircraft) -> Optional.of(aircraft);
    };
  }

  /** One or two devices, the gateway first. */
  default List<Device> devices() {
    return Stream.concat(gateway().stream(), aircraft().stream()).toList();
  }

  /** The device with this number. */
  default Optional<Device> device(DeviceSn sn) {
    return devices().stream().filter(it -> it.sn().equals(sn)).findFirst();
  }

  /** What the device with this number is paired with. */
  default Optional<Device> partnerOf(DeviceSn sn) {
    return devices().stream().filter(it -> !it.sn().equals(sn)).findFirst();
  }
}
