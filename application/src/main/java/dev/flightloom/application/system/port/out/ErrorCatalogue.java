package dev.flightloom.application.system.port.out;

import dev.flightloom.domain.system.KnownError;
import java.util.List;

/** The errors of FlightHub that this release can explain; asks nobody. */
@FunctionalInterface
public interface ErrorCatalogue {
  /** Each once, by its code in alphabetical order. */
  List<KnownError> all();
}
