package dev.flightloom.application.system.port.in;

import dev.flightloom.domain.failure.NotFound;
import dev.flightloom.domain.system.KnownError;

/** Explains one error. */
@FunctionalInterface
public interface FindError {
  /**
   * By FlightHub's number or by the dotted code of a failure.
   *
   * @throws NotFound {@code error.not-found} when this release does not know it
   */
  KnownError find(String code);
}
