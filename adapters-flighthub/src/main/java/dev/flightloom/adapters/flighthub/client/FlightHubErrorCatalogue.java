package dev.flightloom.adapters.flighthub.client;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import dev.flightloom.application.system.port.out.ErrorCatalogue;
import dev.flightloom.domain.system.KnownError;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Shows the table that translates FlightHub's answers, so that nobody has to guess it. */
@ApplicationScoped
class FlightHubErrorCatalogue implements ErrorCatalogue {

  @Override
  public List<KnownError> all() {
    return Stream.concat(answered(), neverAnswered())
        .sorted(Comparator.comparing(KnownError::code))
        .toList();
  }

  private static Stream<KnownError> answered() {
    return BusinessNumber.ALL.stream().collect(groupingBy(BusinessNumber::word)).values().stream()
        .map(numbers -> known(numbers.getFirst().word(), numbers.getFirst().row(), numbers));
  }

  /** Rows for calls that ended without an answer that has a number. */
  private static Stream<KnownError> neverAnswered() {
    var answered = BusinessNumber.ALL.stream().map(BusinessNumber::row).collect(toSet());
    return Stream.of(BusinessCode.values())
        .filter(row -> row != BusinessCode.UNEXPLAINED && !answered.contains(row))
        .map(row -> known(row.word(), row, List.of()));
  }

  private static KnownError known(String word, BusinessCode row, List<BusinessNumber> numbers) {
    return new KnownError(
        word,
        row.retry(),
        row.explanation(),
        numbers.stream().map(BusinessNumber::number).toList());
  }
}
