package dev.flightloom.application.system;

import dev.flightloom.application.system.port.in.FindError;
import dev.flightloom.application.system.port.in.ListErrors;
import dev.flightloom.application.system.port.out.ErrorCatalogue;
import dev.flightloom.domain.failure.NotFound;
import dev.flightloom.domain.system.KnownError;
import java.util.List;
import java.util.Set;

/** Everything that is only read of the error catalogue. */
public final class ErrorQueries implements ListErrors, FindError {

  private final ErrorCatalogue catalogue;

  /** Reads {@code catalogue} each time. */
  public ErrorQueries(ErrorCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  @Override
  public List<KnownError> list(String text, Set<KnownError.Retry> retries) {
    return catalogue.all().stream()
        .filter(it -> it.mentions(text.strip()))
        .filter(it -> retries.isEmpty() || retries.contains(it.retry()))
        .toList();
  }

  @Override
  public KnownError find(String code) {
    return catalogue.all().stream()
        .filter(it -> it.isCalled(code.strip()))
        .findFirst()
        .orElseThrow(() ->
            new NotFound(
                "error.not-found",
                "There is no error " + code + " in the catalogue.",
                "Search the list for a word of the message; a number that is missing there is"
                    + " explained by FlightHub's documentation at most."));
  }
}
