package dev.flightloom.application.system.port.in;

import dev.flightloom.domain.system.KnownError;
import java.util.List;
import java.util.Set;

/** Lists the errors of FlightHub that can be explained. */
@FunctionalInterface
public interface ListErrors {
  /** Those that mention {@code text}, and where {@code retries} is not empty only those of it. */
  List<KnownError> list(String text, Set<KnownError.Retry> retries);
}
