package dev.flightloom.adapters.flighthub.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flightloom.domain.failure.Conflict;
import dev.flightloom.domain.failure.Denied;
import dev.flightloom.domain.failure.Failure;
import dev.flightloom.domain.failure.NotFound;
import dev.flightloom.domain.failure.Rejected;
import dev.flightloom.domain.failure.Throttled;
import dev.flightloom.domain.failure.Unavailable;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BusinessCodeTest {

  private static Failure failure(int code) {
    return BusinessCode.failure(code, "said by FlightHub", Duration.ofSeconds(4));
  }

  @ParameterizedTest
  @ValueSource(ints = {200404, 219001, 219021, 231011, 210104, 219035, 219039})
  void knowsWhatIsMissing(int code) {
    assertThat(failure(code)).isInstanceOf(NotFound.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {200101, 200610, 200700, 219019, 219020, 228406, 314004, 314013, 102116})
  void knowsWhatIsRefused(int code) {
    assertThat(failure(code)).isInstanceOf(Rejected.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {200401, 200500, 210113, 210318, 210500, 210504, 219022, 219023, 228500})
  void knowsWhatIsDown(int code) {
    assertThat(failure(code)).isInstanceOf(Unavailable.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {212015, 219017, 228402})
  void knowsWhatMayWorkLater(int code) {
    assertThat(failure(code)).isInstanceOf(Conflict.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {200403, 210900, 219014})
  void knowsWhatIsNotOurs(int code) {
    assertThat(failure(code)).isInstanceOf(Denied.class);
  }

  @Test
  void keepsThePauseOfAThrottledCall() {
    assertThat(failure(210429))
        .isInstanceOfSatisfying(
            Throttled.class, it -> assertThat(it.retryAfter()).isEqualTo(Duration.ofSeconds(4)));
  }

  /** Hides contract 15.5: one message for four causes. */
  @Test
  void namesTheFourCausesOfAForbiddenCall() {
    assertThat(failure(200403).remedy())
        .contains("project id is given", "belongs to the organisation", "member", "role");
  }

  /** Hides contract 15.3 and 15.6: keys are bound to a region and made by administrators. */
  @Test
  void namesRegionAndAdministratorForAKeyThatIsRefused() {
    assertThat(failure(200401).remedy()).contains("region", "made by an administrator");
  }

  @Test
  void keepsTheNumberAndTheMessage() {
    assertThat(failure(200404).message()).contains("200404").contains("said by FlightHub");
    assertThat(failure(4711).code()).isEqualTo("flighthub.code-4711");
    assertThat(failure(4711)).isInstanceOf(Rejected.class);
  }

  @Test
  void cutsLongMessages() {
    assertThat(BusinessCode.failure(4711, "x".repeat(5000), Duration.ZERO).message())
        .hasSizeLessThan(500);
  }
}
