package dev.flightloom.application.reconstruction.port.out;

import java.util.Optional;

/** The EPSG register; thread-safe. */
public interface CoordinateSystems {
  /** Name of a system, or nothing when the register has no such code. */
  Optional<String> nameOf(int epsg);
}
