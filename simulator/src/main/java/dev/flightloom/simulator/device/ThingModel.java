package dev.flightloom.simulator.device;

import dev.flightloom.simulator.project.DeviceModelWire;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** A thing model on the wire (contract 4.1). */
@RegisterForReflection
record ThingModel(String deviceSn, DeviceModelWire deviceModel, Map<String, Object> deviceState) {
  ThingModel {
    deviceState = Collections.unmodifiableMap(new LinkedHashMap<>(deviceState));
  }

  ThingModel withoutState() {
    return new ThingModel(deviceSn, deviceModel, Map.of());
  }
}
