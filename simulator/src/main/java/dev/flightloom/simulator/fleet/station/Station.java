package dev.flightloom.simulator.fleet.station;

import java.util.stream.Stream;

/**
 * A gateway with its aircraft, and where it stands: one topology of contract 3.2.
 *
 * @param height metres above the ellipsoid
 */
public record Station(
    String project,
    Device gateway,
    Device drone,
    double latitude,
    double longitude,
    double height) {

  /** Both devices. */
  public Stream<Device> devices() {
    return Stream.of(gateway, drone);
  }

  /** Whether a device of that serial number belongs here. */
  public boolean has(String sn) {
    return gateway.sn().equals(sn) || drone.sn().equals(sn);
  }

  /** The device of that serial number, the gateway where it is not the aircraft's. */
  public Device device(String sn) {
    return drone.sn().equals(sn) ? drone : gateway;
  }
}
