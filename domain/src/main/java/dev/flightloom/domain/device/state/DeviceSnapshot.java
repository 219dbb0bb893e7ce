package dev.flightloom.domain.device.state;

import dev.flightloom.domain.device.DeviceModel;
import dev.flightloom.domain.device.DeviceSn;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One look at a device. FlightHub may show last known values of an offline device without saying
 * so; only the device list tells whether it is online.
 *
 * @param others properties that no type reads, by their path such as {@code live_status[0].status};
 *     secrets are redacted
 */
public record DeviceSnapshot(
    DeviceSn sn, DeviceModel model, DeviceState state, Map<String, String> others) {

  public DeviceSnapshot {
    others = Collections.unmodifiableMap(new LinkedHashMap<>(others));
  }
}
