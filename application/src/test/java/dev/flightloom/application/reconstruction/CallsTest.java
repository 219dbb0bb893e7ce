package dev.flightloom.application.reconstruction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.flightloom.domain.failure.Failure;
import dev.flightloom.domain.failure.Rejected;
import dev.flightloom.domain.failure.Throttled;
import dev.flightloom.domain.failure.Unavailable;
import dev.flightloom.domain.reconstruction.RetryPolicy;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CallsTest {

  private final List<Duration> pauses = new ArrayList<>();
  private final ArrayDeque<Failure> failures = new ArrayDeque<>();

  private Calls calls(int quota) {
    return new Calls(
        new RetryPolicy(4, Duration.ofSeconds(1), Duration.ofSeconds(30), quota),
        pauses::add,
        new Random(1));
  }

  private String answer() {
    if (!failures.isEmpty()) {
      throw failures.remove();
    }
    return "answer";
  }

  private void failTimes(int times) {
    for (var n = 0; n < times; n++) {
      failures.add(new Unavailable("flighthub.unreachable", "down", ""));
    }
  }

  @Test
  void repeatsWithGrowingPausesAndCountsEveryTry() {
    failTimes(3);
    var calls = calls(20);

    assertThat(calls.call("ask", this::answer)).isEqualTo("answer");
    assertThat(calls.made()).containsEntry("ask", 4L);
    assertThat(pauses).hasSize(3).isSorted();
  }

  @Test
  void givesUpAfterTheLastTry() {
    failTimes(4);

    assertThatThrownBy(() -> calls(20).call("ask", this::answer)).isInstanceOf(Unavailable.class);
    assertThat(failures).isEmpty();
  }

  @Test
  void neverRepeatsWhatARepetitionCannotCure() {
    failures.add(new Rejected("x.y", "no", ""));
    failures.add(new Unavailable("flighthub.credentials", "wrong key", ""));
    var calls = calls(20);

    assertThatThrownBy(() -> calls.call("ask", this::answer)).isInstanceOf(Rejected.class);
    assertThatThrownBy(() -> calls.call("ask", this::answer)).isInstanceOf(Unavailable.class);
    assertThat(pauses).isEmpty();
  }

  @Test
  void waitsAsLongAsItIsToldTo() {
    failures.add(new Throttled("x.slow", "slow", "", Duration.ofMinutes(3)));

    calls(20).call("ask", this::answer);

    assertThat(pauses).containsExactly(Duration.ofMinutes(3));
  }

  @Test
  void stopsRepeatingWhenTheQuotaIsSpent() {
    failTimes(10);
    var calls = calls(4);

    assertThatThrownBy(() -> calls.call("ask", this::answer)).isInstanceOf(Unavailable.class);
    assertThatThrownBy(() -> calls.call("ask", this::answer)).isInstanceOf(Unavailable.class);
    assertThat(calls.made()).containsEntry("ask", 6L);
  }

  @Test
  void makesACallOnceWhenTold() {
    failTimes(1);

    assertThatThrownBy(() -> calls(20).once("start", this::answer)).isInstanceOf(Unavailable.class);
    assertThat(pauses).isEmpty();
  }
}
