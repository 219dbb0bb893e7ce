package dev.flightloom.simulator.project;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import java.util.Map;

/** A device in a list (contract 3.2); its components are the members of the answer. */
@RegisterForReflection
record DeviceWire(
    String sn,
    String callsign,
    DeviceModelWire deviceModel,
    boolean deviceOnlineStatus,
    int modeCode,
    List<Map<String, Object>> cameraList) {

  /** A gateway and its aircraft. */
  @RegisterForReflection
  record Topology(DeviceWire gateway, DeviceWire drone) {}
}
