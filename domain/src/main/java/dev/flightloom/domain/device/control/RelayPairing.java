package dev.flightloom.domain.device.control;

import dev.flightloom.domain.device.DeviceSn;
import dev.flightloom.domain.vocabulary.Foreign;
import dev.flightloom.domain.vocabulary.Reading;

/** Begin or end the pairing of a dock with an aircraft or a relay (contract chapter 12.1). */
public record RelayPairing(DeviceSn device, boolean enabled, Partner partner) {

  /** What the dock is paired with. */
  public enum Partner {
    DRONE,
    RELAY
  }

  /**
   * How a pairing goes; the business id may be empty.
   *
   * @param code 200, 1, 2, 3 or 65535, whose meaning is not documented
   */
  public record Result(Foreign<Status> status, Reading<Integer> code, String businessId) {}

  /** Whether the result could be told. */
  public enum Status {
    OK,
    FAILED
  }
}
