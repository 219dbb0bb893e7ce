package dev.flightloom.adapters.flighthub.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.flightloom.domain.failure.Failure;
import dev.flightloom.domain.failure.Rejected;
import dev.flightloom.domain.failure.Throttled;
import dev.flightloom.domain.failure.Unavailable;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jboss.resteasy.reactive.RestResponse;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Which calls are repeated, how often and when; time passes only where somebody waits. */
class RetriesTest {
  private final Failure down = new Unavailable("flighthub.server-error", "down", "");
  private final Failure lost = new Unavailable("flighthub.unreachable", "lost", "");

  private final List<Duration> waits = new ArrayList<>();
  private final Deque<Failure> failures = new ArrayDeque<>();
  private Instant now = Instant.parse("2026-01-01T00:00:00Z");
  private int made;

  @Test
  void repeatsACallThatReadsUntilItAnswers() {
    failures.addAll(List.of(down, lost));
    assertThat(calls(Map.of()).ask(this::call).unwrap()).isEqualTo("answer");
    assertThat(made).isEqualTo(3);
  }

  @Test
  void waitsLongerEachTimeAndSpreadsCallers() {
    failures.addAll(List.of(down, down, down));
    calls(Map.of()).ask(this::call);
    assertThat(waits).hasSize(3);
    for (var tried = 0; tried < 3; tried++) {
      var most = Duration.ofMillis(500L << tried);
      assertThat(waits.get(tried)).isBetween(most.dividedBy(2), most);
    }
    assertThat(waits.get(0)).isNotEqualTo(waits.get(1).dividedBy(2));
  }

  @Test
  void givesUpAfterItsTriesWithTheLastFailure() {
    failures.addAll(List.of(down, down, down, lost));
    assertThatThrownBy(() -> calls(Map.of()).ask(this::call)).isSameAs(lost);
    assertThat(made).isEqualTo(4);
  }

  @Test
  @DisplayName("contract 15.22: a call that must not be made twice is never made twice")
  void neverRepeatsAnAttempt() {
    failures.add(lost);
    assertThat(calls(Map.of()).attempt(this::call))
        .isEqualTo(new Attempt.Lost<String>((Unavailable) lost));
    failures.add(throttled(1));
    assertThatThrownBy(() -> calls(Map.of()).attempt(this::call)).isInstanceOf(Throttled.class);
    assertThat(made).isEqualTo(2);
  }

  @Test
  void repeatsNothingThatEndsInTheSameWay() {
    failures.add(new Rejected("flighthub.parameter", "wrong", ""));
    failures.add(new Unavailable("flighthub.credentials", "no", ""));
    failures.add(new Unavailable("flighthub.not-an-api", "page", ""));
    failures.add(new Unavailable("flighthub.malformed-answer", "odd", ""));
    for (var once = 1; once <= 4; once++) {
      assertThatExceptionOfType(Failure.class).isThrownBy(() -> calls(Map.of()).ask(this::call));
      assertThat(made).isEqualTo(once);
    }
  }

  @Test
  @DisplayName("contract 15.21: 210429 comes unannounced; everybody waits as long as Retry-After")
  void makesEverybodyWaitForRetryAfter() {
    var calls = calls(Map.of());
    failures.add(throttled(7));
    assertThatExceptionOfType(Throttled.class).isThrownBy(() -> calls.attempt(this::call));
    calls.attempt(this::call);
    assertThat(waits).containsExactly(Duration.ofSeconds(7));
  }

  @Test
  void repeatsAThrottledReadWhenItsTurnHasCome() {
    failures.add(throttled(7));
    calls(Map.of()).ask(this::call);
    assertThat(waits).containsExactly(Duration.ofSeconds(7));
    assertThat(made).isEqualTo(2);
  }

  @Test
  void doesNotWaitLongerThanItsCeiling() {
    var calls = calls(Map.of());
    failures.add(throttled(3600));
    assertThatExceptionOfType(Throttled.class).isThrownBy(() -> calls.ask(this::call));
    calls.ask(this::call);
    assertThat(waits).containsExactly(Duration.ofSeconds(20));
  }

  @Test
  void spendsAQuotaThatSuccessesEarnBack() {
    var calls = calls(Map.of("flighthub.retry.quota", "2"));
    failures.addAll(List.of(down, down, down));
    assertThatThrownBy(() -> calls.ask(this::call)).isSameAs(down);
    assertThat(made).isEqualTo(3);

    failures.add(down);
    assertThatThrownBy(() -> calls.ask(this::call)).isSameAs(down);
    assertThat(made).isEqualTo(4);

    calls.ask(this::call);
    failures.add(down);
    calls.ask(this::call);
    assertThat(made).isEqualTo(7);
  }

  private FlightHubCalls calls(Map<String, String> properties) {
    var config = FlightHubConfigTest.of(new HashMap<>(properties));
    var pause =
        new Pause() {
          @Override
          void last(Duration time) {
            waits.add(time);
            now = now.plus(time);
          }
        };
    var pace = new RequestPace(config, () -> now);
    var broken = new BrokenCalls(new SwitchableEndpoint());
    var single = new SingleCalls(pace, pause, broken, () -> now);
    return new FlightHubCalls(single, new RetryQuota(config), config, pause, new Random(1));
  }

  private static Failure throttled(int seconds) {
    return new Throttled("flighthub.throttled", "slow", "", Duration.ofSeconds(seconds));
  }

  private RestResponse<Envelope<String>> call() {
    made++;
    if (!failures.isEmpty()) {
      throw failures.removeFirst();
    }
    return RestResponse.ok(new Envelope<>(0, "", "answer"));
  }
}
