package dev.flightloom.simulator.fleet.station;

import java.util.List;
import java.util.Optional;

/** A dock, a remote controller or an aircraft. */
public record Device(String sn, String callsign, DeviceModel model, List<Camera> cameras) {
  public Device {
    cameras = List.copyOf(cameras);
  }

  /** The camera of that index. */
  public Optional<Camera> camera(String index) {
    return cameras.stream().filter(each -> each.index().equals(index)).findFirst();
  }

  /** Whether it is a dock. */
  public boolean dock() {
    return model.kind().equals("airport");
  }
}
