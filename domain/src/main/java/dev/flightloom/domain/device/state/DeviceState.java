package dev.flightloom.domain.device.state;

import dev.flightloom.domain.vocabulary.Reading;

/** What a device tells of itself, by what it is (contract chapter 4.1). */
public sealed interface DeviceState
    permits DockState,
        AircraftState,
        ControllerState,
        DeviceState.OfOtherKind,
        DeviceState.Empty,
        DeviceState.Offline {

  /** A device of a kind that has no properties of its own here; all it tells is kept as text. */
  record OfOtherKind() implements DeviceState {}

  /** The answer has no properties; mostly an offline device (contract chapter 16, row 10). */
  record Empty() implements DeviceState {}

  /** FlightHub refuses to tell because the device is offline (code 212015). */
  record Offline() implements DeviceState {}

  /** Where it is, as far as it tells. */
  default Reading<Place> whereabouts() {
    return switch (this) {
      case DockState dock -> Reading.told(dock.place());
      case AircraftState aircraft -> Reading.told(aircraft.place());
      case ControllerState controller -> Reading.told(controller.place());
      case OfOtherKind _, Empty _, Offline _ -> Reading.untold();
    };
  }
}
