package dev.flightloom.domain.system;

/**
 * Whether calls reach the real FlightHub or the simulator; there is no third way and no fallback.
 */
public sealed interface OperatingMode {

  /** Base address of the FlightHub that is spoken to, without secrets. */
  String address();

  /** Everything happens in the simulator; no aircraft, quota or bucket is touched. */
  record Simulated(String address) implements OperatingMode {}

  /** Calls reach DJI's servers or an on-premises FlightHub. */
  record Live(String address) implements OperatingMode {}
}
