package dev.flightloom.adapters.flighthub.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flightloom.domain.system.KnownError;
import dev.flightloom.domain.system.KnownError.Origin;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FlightHubErrorCatalogueTest {

  /** Every number of contract chapters 1.7, 5.2 and 10.10, in their order. */
  private static final List<Integer> CONTRACT =
      List.of(
          200101, 200610, 200401, 200403, 200404, 200500, 200700, 210104, 210113, 210318, 210500,
          210504, 210429, 210900, 212015, 219001, 219014, 219017, 219019, 219020, 219021, 219022,
          219023, 219035, 219039, 228402, 228406, 228500, 231011, 314004, 314013, 228306, 228307,
          228308, 228309, 233314, 233315, 233316, 233317, 213001, 213014, 213024, 213025, 213026,
          213027, 213028, 213029, 213050, 213051, 213052, 213053, 213054, 213055, 212056, 212057,
          212058, 212060, 212061, 212062, 701, 801, 102000, 102001, 102002, 102003, 102114, 102116);

  private final List<KnownError> all = new FlightHubErrorCatalogue().all();

  @Test
  void explainsEachNumberOfTheContractOnce() {
    assertThat(all.stream().flatMap(it -> it.numbers().stream()).map(KnownError.ForeignCode::value))
        .containsExactlyInAnyOrderElementsOf(CONTRACT);
  }

  @Test
  void hasEachCodeOnceInAlphabeticalOrder() {
    assertThat(all).extracting(KnownError::code).doesNotHaveDuplicates().isSorted();
  }

  @Test
  void saysWhatItMeansWhyAndWhatToDo() {
    assertThat(all)
        .allSatisfy(error ->
            assertThat(
                    Stream.of(
                        error.explanation().meaning(),
                        error.explanation().cause(),
                        error.explanation().remedy()))
                .allSatisfy(text -> assertThat(text).isNotBlank()));
  }

  @Test
  void listsTheFailureThatTheAdapterMakesOfANumber() {
    assertThat(all)
        .allSatisfy(error ->
            assertThat(error.numbers())
                .allSatisfy(number ->
                    assertThat(BusinessCode.failure(number.value(), "", Duration.ZERO))
                        .satisfies(failure -> {
                          assertThat(failure.code()).isEqualTo(error.code());
                          assertThat(failure.remedy()).isEqualTo(error.explanation().remedy());
                        })));
  }

  @Test
  void marksWhatOnlyTheAncestorIsKnownToAnswer() {
    assertThat(
            all.stream()
                .flatMap(it -> it.numbers().stream())
                .filter(it -> it.origin() == Origin.ANCESTOR)
                .map(KnownError.ForeignCode::value))
        .containsExactlyInAnyOrder(701, 801, 102000, 102001, 102002, 102003, 102114, 102116);
  }

  @Test
  void listsFailuresWithoutANumberToo() {
    assertThat(all.stream().filter(it -> it.numbers().isEmpty()).map(KnownError::code))
        .containsExactly(
            "flighthub.malformed-answer", "flighthub.not-an-api", "flighthub.unreachable");
  }
}
