package dev.flightloom.domain.device;

import dev.flightloom.domain.vocabulary.Foreign;

/** What a device is doing; the same number means different things for docks and aircraft. */
public sealed interface DeviceMode {

  /** Of a dock. */
  record Dock(Foreign<DockMode> mode) implements DeviceMode {}

  /** Of an aircraft. */
  record Aircraft(Foreign<AircraftMode> mode) implements DeviceMode {}

  /** Of a controller or anything else, for which no list of modes is known. */
  record Other(String word) implements DeviceMode {}

  /** Nothing is told. */
  record Untold() implements DeviceMode {}

  /** Reads number or word {@code text} as a mode of {@code kind}. */
  static DeviceMode of(Foreign<DeviceClass> kind, String text) {
    if (text.isBlank()) {
      return new Untold();
    }
    if (kind.is(DeviceClass.DOCK)) {
      return new Dock(Foreign.of(DockMode.class, text));
    }
    return kind.is(DeviceClass.AIRCRAFT)
        ? new Aircraft(Foreign.of(AircraftMode.class, text))
        : new Other(text);
  }

  /** FlightHub's word; empty when untold. */
  default String word() {
    return switch (this) {
      case Dock(var mode) -> mode.word();
      case Aircraft(var mode) -> mode.word();
      case Other(var word) -> word;
      case Untold() -> "";
    };
  }
}
