package dev.flightloom.simulator.device;

import dev.flightloom.simulator.fleet.Control;
import dev.flightloom.simulator.fleet.station.Station;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who holds what, on the wire (contract 4.6). */
@RegisterForReflection
record ControlWire(String droneSn, List<Held> controls) {
  ControlWire {
    controls = List.copyOf(controls);
  }

  /** One control. */
  @RegisterForReflection
  record Held(String type, @Nullable String payloadIndex, Gateway gateway, Holder user) {}

  /** The dock through which it is held. */
  @RegisterForReflection
  record Gateway(String sn) {}

  /** Who holds it. */
  @RegisterForReflection
  record Holder(String callSign, String userId, String type) {}

  static ControlWire of(Station station, List<Control> controls) {
    return new ControlWire(
        station.drone().sn(), controls.stream().map(each -> held(station, each)).toList());
  }

  private static Held held(Station station, Control control) {
    boolean flight = control.payload().isEmpty();
    return new Held(
        flight ? "flight" : "payload",
        flight ? null : control.payload(),
        new Gateway(station.gateway().sn()),
        new Holder(control.user().callSign(), control.user().userId(), "cloud"));
  }
}
