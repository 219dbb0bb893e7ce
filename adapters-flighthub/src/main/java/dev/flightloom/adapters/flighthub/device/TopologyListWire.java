package dev.flightloom.adapters.flighthub.device;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Every gateway with its aircraft (contract chapter 3.2); null when empty. */
record TopologyListWire(@Nullable List<@Nullable TopologyWire> list) {

  /** A gateway and its aircraft, either of which may be missing. */
  record TopologyWire(@Nullable DeviceWire gateway, @Nullable DeviceWire drone) {}

  List<TopologyWire> entries() {
    return Sparse.entries(list).toList();
  }
}
