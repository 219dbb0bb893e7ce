package dev.flightloom.domain.device;

import dev.flightloom.domain.vocabulary.Reading;
import java.util.List;

/** A device as lists show it (contract chapter 3.2); the callsign may be empty. */
public record Device(
    DeviceSn sn,
    String callsign,
    DeviceModel model,
    Reading<Boolean> online,
    DeviceMode mode,
    List<DeviceCamera> cameras) {

  public Device {
    cameras = List.copyOf(cameras);
  }

  /** True when it is known to be of {@code kind}. */
  public boolean is(DeviceClass kind) {
    return model.kind().is(kind);
  }

  /** What a person calls it. */
  public String title() {
    return callsign.isBlank() ? sn.value() : callsign + " (" + sn + ")";
  }
}
