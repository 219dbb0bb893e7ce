package dev.flightloom.domain.device.control;

import dev.flightloom.domain.device.DeviceSn;

/** What a dock can be told to do at once with its aircraft (contract chapter 4.3). */
public sealed interface DeviceCommand {

  /** Come back to where it started. */
  record ReturnHome() implements DeviceCommand {}

  /** Come back to another dock. */
  record ReturnToDock(DeviceSn dock) implements DeviceCommand {}

  /** Stop coming back and hover. */
  record CancelReturn() implements DeviceCommand {}

  /** Hover within a flight task. */
  record PauseFlightTask() implements DeviceCommand {}

  /** Go on with a paused flight task. */
  record ResumeFlightTask() implements DeviceCommand {}

  /** FlightHub's word. */
  default String word() {
    return switch (this) {
      case ReturnHome _ -> "return_home";
      case ReturnToDock _ -> "return_specific_home";
      case CancelReturn _ -> "return_home_cancel";
      case PauseFlightTask _ -> "flighttask_pause";
      case ResumeFlightTask _ -> "flighttask_recovery";
    };
  }
}
