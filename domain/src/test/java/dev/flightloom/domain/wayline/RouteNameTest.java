package dev.flightloom.domain.wayline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RouteNameTest {

  @ParameterizedTest
  @CsvSource({
    "fence-check-07, fence-check-07",
    "'  North fence ', North fence",
    "a<b>c:d\"e/f\\g|h?i*j.k_l, a-b-c-d-e-f-g-h-i-j-k-l",
    "___, route",
    "'', route",
    "Kran_bahn..v2, Kran-bahn-v2",
    "巡检 1, 巡检 1"
  })
  void comesNearToTheWish(String wish, String name) {
    assertThat(RouteName.near(wish).value()).isEqualTo(name);
  }

  @Test
  void shortensWhatIsTooLong() {
    assertThat(RouteName.near("x".repeat(500)).value()).hasSize(RouteName.LONGEST);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "a.kmz", "a_b", "a\tb", " a", "a/b"})
  void refusesWhatFlightHubRefuses(String name) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new RouteName(name))
        .withMessageContaining("1 to 64 characters");
  }

  @Test
  void numbersANameThatIsTakenWhateverItsCase() {
    var name = new RouteName("Fence");

    assertThat(name.besides(List.of("quay"))).isEqualTo(name);
    assertThat(name.besides(List.of("fence", "Fence-2")).value()).isEqualTo("Fence-3");
    var longest = new RouteName("y".repeat(RouteName.LONGEST));
    assertThat(longest.besides(List.of(longest.value())).value())
        .hasSize(RouteName.LONGEST)
        .endsWith("y-2");
  }

  @Test
  @DisplayName("contract 14.20: aircraft type 99 is the Matrice 4E/4T, 100 the Matrice 4D/4TD")
  void tellsTheMatrice4SeriesApart() {
    assertThat(AircraftKey.of(99, 0).name()).isEqualTo("Matrice 4E");
    assertThat(AircraftKey.of(100, 1).name()).isEqualTo("Matrice 4TD");
    assertThat(AircraftKey.of(1234, 5).name()).isEqualTo("0-1234-5");
  }
}
