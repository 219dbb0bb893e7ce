package dev.flightloom.domain.device.health;

import dev.flightloom.domain.device.DeviceSn;
import dev.flightloom.domain.vocabulary.Reading;
import java.util.List;

/**
 * The messages of one device; untold when FlightHub's answer does not have the device, which is not
 * the same as having no messages.
 */
public record DeviceHealth(DeviceSn sn, Reading<List<HealthMessage>> messages) {

  /** The messages that are there. */
  public List<HealthMessage> list() {
    return messages.known().orElse(List.of());
  }
}
