package dev.flightloom.simulator.relay;

import io.quarkus.runtime.annotations.RegisterForReflection;

/** Result of a pairing on the wire (contract 12.1). */
@RegisterForReflection
record RelayWire(String status, Output output, String bid) {
  /** Shown for a dock that never looked for anything. */
  private static final int UNKNOWN = 65_535;

  /** The number that the dock gave. */
  @RegisterForReflection
  record Output(int status) {}

  static RelayWire of(Pairing pairing, int status) {
    return new RelayWire("ok", new Output(status), pairing.id());
  }

  static RelayWire none() {
    return new RelayWire("failed", new Output(UNKNOWN), "");
  }
}
