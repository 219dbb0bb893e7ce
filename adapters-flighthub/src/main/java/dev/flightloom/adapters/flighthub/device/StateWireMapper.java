package dev.flightloom.adapters.flighthub.device;

import com.fasterxml.jackson.databind.node.MissingNode;
import dev.flightloom.domain.device.DeviceClass;
import dev.flightloom.domain.device.DeviceModel;
import dev.flightloom.domain.device.DeviceSn;
import dev.flightloom.domain.device.state.ControllerState;
import dev.flightloom.domain.device.state.DeviceSnapshot;
import dev.flightloom.domain.device.state.DeviceState;
import dev.flightloom.domain.vocabulary.Foreign;
import java.util.Map;

/** Chooses how to read a state by the class of the device. */
final class StateWireMapper {

  private StateWireMapper() {}

  /** The state of {@code asked}: an answer need not repeat the number. */
  static DeviceSnapshot toSnapshot(DeviceSn asked, StateWire wire) {
    var model = DeviceWireMapper.toModel(wire.deviceModel());
    var state = wire.deviceState();
    var properties = StateProperties.of(state == null ? MissingNode.getInstance() : state);
    var read = toState(model, properties);
    return new DeviceSnapshot(asked, model, read, properties.others());
  }

  /** The state of a device of which FlightHub says only that it is offline. */
  static DeviceSnapshot offline(DeviceSn asked) {
    return new DeviceSnapshot(asked, DeviceModel.UNTOLD, new DeviceState.Offline(), Map.of());
  }

  private static DeviceState toState(DeviceModel model, StateProperties properties) {
    if (properties.isEmpty()) {
      return new DeviceState.Empty();
    }
    return switch (model.kind()) {
      case Foreign.Known<DeviceClass>(var kind) -> toState(kind, properties);
      case Foreign.Unrecognised<DeviceClass> _ -> new DeviceState.OfOtherKind();
    };
  }

  private static DeviceState toState(DeviceClass kind, StateProperties properties) {
    return switch (kind) {
      case DOCK -> new DockStateReader(properties).read();
      case AIRCRAFT -> new AircraftStateReader(properties).read();
      case CONTROLLER -> toController(properties);
      case PAYLOAD -> new DeviceState.OfOtherKind();
    };
  }

  private static ControllerState toController(StateProperties properties) {
    var parts = new StateParts(properties);
    return new ControllerState(
        properties.whole("capacity_percent"),
        parts.place("heading"),
        parts.link(),
        parts.firmware());
  }
}
