package dev.flightloom.domain.device;

import dev.flightloom.domain.vocabulary.Reading;

/** A device of a list and what it is paired with there, if with anything. */
public record Placement(Device device, Reading<DeviceSn> partner) {

  /** {@code device} of {@code topology}. */
  public static Placement of(Device device, Topology topology) {
    return new Placement(
        device,
        topology
            .partnerOf(device.sn())
            .map(it -> Reading.told(it.sn()))
            .orElseGet(Reading::untold));
  }
}
