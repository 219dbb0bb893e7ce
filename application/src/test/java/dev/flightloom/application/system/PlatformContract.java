package dev.flightloom.application.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import dev.flightloom.application.system.port.out.Platform;
import dev.flightloom.domain.failure.Unavailable;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link Platform} does. */
public interface PlatformContract {

  /** The port. */
  Platform platform();

  /** The platform's time, to the hour. */
  Instant now();

  /** Makes the next call meet a FlightHub that refuses our key. */
  void refuseTheKeyOnNextCall();

  /** Makes the next call meet a web page instead of an API. */
  void answerAWebPageOnNextCall();

  /** Makes the next call meet nobody. */
  void breakNextCall();

  @Test
  default void tellsThePlatformsTime() {
    assertThat(platform().clock()).isCloseTo(now(), within(1, ChronoUnit.HOURS));
  }

  @Test
  default void namesAWrongKey() {
    refuseTheKeyOnNextCall();
    assertFailsWith("flighthub.credentials");
  }

  @Test
  default void namesAHostThatIsNoApi() {
    answerAWebPageOnNextCall();
    assertFailsWith("flighthub.not-an-api");
  }

  @Test
  default void namesAHostThatDoesNotAnswer() {
    breakNextCall();
    assertFailsWith("flighthub.unreachable");
  }

  private void assertFailsWith(String code) {
    assertThatExceptionOfType(Unavailable.class)
        .isThrownBy(() -> platform().clock())
        .satisfies(failure -> assertThat(failure.code()).isEqualTo(code))
        .satisfies(failure -> assertThat(failure.remedy()).isNotBlank());
  }
}
