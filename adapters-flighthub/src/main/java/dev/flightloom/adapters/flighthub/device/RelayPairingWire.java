package dev.flightloom.adapters.flighthub.device;

import dev.flightloom.domain.device.control.RelayPairing;
import java.util.Locale;

/** Begin or end a pairing (contract chapter 12.1). */
record RelayPairingWire(String deviceSn, boolean pairEnable, String pairType) {

  static RelayPairingWire of(RelayPairing pairing) {
    return new RelayPairingWire(
        pairing.device().value(),
        pairing.enabled(),
        pairing.partner().name().toLowerCase(Locale.ROOT));
  }
}
