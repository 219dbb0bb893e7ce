package dev.flightloom.application.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.flightloom.domain.failure.NotFound;
import dev.flightloom.domain.system.KnownError;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ErrorQueriesTest {
  private static final KnownError OFFLINE =
      error("device.offline", KnownError.Retry.LATER, "the device is offline", 212015);
  private static final KnownError ROUTE =
      error("wayline.illegal", KnownError.Retry.AFTER_REMEDY, "the route is not legal", 219019);

  private final ErrorQueries queries = new ErrorQueries(() -> List.of(OFFLINE, ROUTE));

  @Test
  void listsAllWithoutAFilter() {
    assertThat(queries.list("", Set.of())).containsExactly(OFFLINE, ROUTE);
  }

  @Test
  void searchesInWordsAndNumbersWhateverTheirCase() {
    assertThat(queries.list("Route", Set.of())).containsExactly(ROUTE);
    assertThat(queries.list("212015", Set.of())).containsExactly(OFFLINE);
    assertThat(queries.list("nowhere", Set.of())).isEmpty();
  }

  @Test
  void filtersByWhetherARetryHelps() {
    assertThat(queries.list("", Set.of(KnownError.Retry.LATER))).containsExactly(OFFLINE);
  }

  @Test
  void findsByNumberAndByCode() {
    assertThat(queries.find("219019")).isEqualTo(ROUTE);
    assertThat(queries.find("device.offline")).isEqualTo(OFFLINE);
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() -> queries.find("21901"))
        .satisfies(it -> assertThat(it.code()).isEqualTo("error.not-found"));
  }

  private static KnownError error(String code, KnownError.Retry retry, String meaning, int number) {
    return new KnownError(
        code,
        retry,
        new KnownError.Explanation(meaning, "", ""),
        List.of(
            new KnownError.ForeignCode(number, meaning, "everywhere", KnownError.Origin.OBSERVED)));
  }
}
