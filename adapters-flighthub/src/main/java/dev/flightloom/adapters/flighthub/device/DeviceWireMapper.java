package dev.flightloom.adapters.flighthub.device;

import com.fasterxml.jackson.databind.JsonNode;
import dev.flightloom.adapters.flighthub.device.DeviceWire.CameraWire;
import dev.flightloom.adapters.flighthub.device.DeviceWire.LensWire;
import dev.flightloom.adapters.flighthub.device.DeviceWire.ModelWire;
import dev.flightloom.adapters.flighthub.device.TopologyListWire.TopologyWire;
import dev.flightloom.domain.device.CameraIndex;
import dev.flightloom.domain.device.CameraPosition;
import dev.flightloom.domain.device.Device;
import dev.flightloom.domain.device.DeviceCamera;
import dev.flightloom.domain.device.DeviceClass;
import dev.flightloom.domain.device.DeviceMode;
import dev.flightloom.domain.device.DeviceModel;
import dev.flightloom.domain.device.DeviceSn;
import dev.flightloom.domain.device.LensType;
import dev.flightloom.domain.device.Topology;
import dev.flightloom.domain.device.state.Switch;
import dev.flightloom.domain.vocabulary.Foreign;
import dev.flightloom.domain.vocabulary.Reading;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns list entries into devices, by hand: what they become is sealed. */
final class DeviceWireMapper {

  private DeviceWireMapper() {}

  /** Nothing for an entry without a device. */
  static Optional<Topology> toTopology(TopologyWire wire) {
    if (wire.gateway() != null && wire.drone() != null) {
      return Optional.of(new Topology.Pair(toDevice(wire.gateway()), toDevice(wire.drone())));
    }
    if (wire.gateway() != null) {
      return Optional.of(new Topology.GatewayAlone(toDevice(wire.gateway())));
    }
    return wire.drone() == null
        ? Optional.empty()
        : Optional.of(new Topology.AircraftAlone(toDevice(wire.drone())));
  }

  static DeviceModel toModel(@Nullable ModelWire wire) {
    if (wire == null) {
      return DeviceModel.UNTOLD;
    }
    var key = Sparse.text(wire.key());
    var domain = wire.domain() == null ? key.replaceAll("-.*", "") : wire.domain();
    var kind = Sparse.text(wire.kind()).isBlank() ? domain : Sparse.text(wire.kind());
    return new DeviceModel(key, Sparse.text(wire.name()), Foreign.of(DeviceClass.class, kind));
  }

  private static Device toDevice(DeviceWire device) {
    var wire = device.complete();
    var model = toModel(wire.deviceModel());
    return new Device(
        new DeviceSn(Sparse.text(wire.sn())),
        Sparse.text(wire.callsign()),
        model,
        toOnline(wire.deviceOnlineStatus()),
        DeviceMode.of(model.kind(), text(wire.modeCode())),
        Sparse.entries(wire.cameraList()).flatMap(it -> toCamera(it).stream()).toList());
  }

  /** True or false, but also 1 or 0 and words: what cannot be read is untold, not offline. */
  private static Reading<Boolean> toOnline(@Nullable JsonNode status) {
    var word = Foreign.of(Switch.class, text(status));
    return word instanceof Foreign.Known<Switch>(var known)
        ? Reading.told(known == Switch.ON)
        : Reading.untold();
  }

  /** Nothing for a camera that cannot be named. */
  private static Optional<DeviceCamera> toCamera(CameraWire wire) {
    var index = Sparse.text(wire.cameraIndex());
    return index.isBlank()
        ? Optional.empty()
        : Optional.of(
            new DeviceCamera(
                new CameraIndex(index),
                words(CameraPosition.class, wire.availableCameraPositions()),
                word(CameraPosition.class, wire.cameraPosition()),
                Sparse.entries(wire.lensList()).map(DeviceWireMapper::toLens).toList()));
  }

  private static DeviceCamera.Lens toLens(LensWire wire) {
    return new DeviceCamera.Lens(
        words(LensType.class, wire.availableLensTypes()), word(LensType.class, wire.lensType()));
  }

  private static <E extends Enum<E>> List<Foreign<E>> words(
      Class<E> type, @Nullable List<@Nullable String> texts) {
    return Sparse.entries(texts).map(it -> Foreign.of(type, it)).toList();
  }

  private static <E extends Enum<E>> Reading<Foreign<E>> word(
      Class<E> type, @Nullable String text) {
    return Sparse.word(text).map(it -> Foreign.of(type, it));
  }

  private static String text(@Nullable JsonNode node) {
    return node == null ? "" : node.asText("");
  }
}
