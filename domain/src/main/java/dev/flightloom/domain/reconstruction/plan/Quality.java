package dev.flightloom.domain.reconstruction.plan;

/** Resolution of a product; FlightHub writes 1 for high and 3 for low. */
public enum Quality {
  HIGH,
  MEDIUM,
  LOW
}
