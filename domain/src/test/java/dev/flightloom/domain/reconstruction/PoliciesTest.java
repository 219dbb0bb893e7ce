package dev.flightloom.domain.reconstruction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PoliciesTest {

  @Test
  void asksOldBuildsLessOften() {
    var policy =
        new PollingPolicy(
            Duration.ofSeconds(2), 0.05, Duration.ofMinutes(1), Duration.ofMinutes(30));

    assertThat(policy.pauseAt(Duration.ZERO)).isEqualTo(Duration.ofSeconds(2));
    assertThat(policy.pauseAt(Duration.ofMinutes(10))).isEqualTo(Duration.ofSeconds(30));
    assertThat(policy.pauseAt(Duration.ofHours(5))).isEqualTo(Duration.ofMinutes(1));
    assertThat(policy.pauseAt(Duration.ofSeconds(-5))).isEqualTo(Duration.ofSeconds(2));
  }

  @Test
  void doublesPausesUpToACeilingAndSpreadsThem() {
    var policy = new RetryPolicy(5, Duration.ofSeconds(1), Duration.ofSeconds(10), 20);

    assertThat(policy.pauseAfter(1, 1)).isEqualTo(Duration.ofSeconds(1));
    assertThat(policy.pauseAfter(3, 1)).isEqualTo(Duration.ofSeconds(4));
    assertThat(policy.pauseAfter(60, 1)).isEqualTo(Duration.ofSeconds(10));
    assertThat(policy.pauseAfter(3, 0)).isEqualTo(Duration.ofSeconds(2));
  }

  @Test
  void countsRoomByEdition() {
    assertThat(Edition.STANDARD.hasRoomBeside(1)).isTrue();
    assertThat(Edition.STANDARD.hasRoomBeside(2)).isFalse();
    assertThat(Edition.PROFESSIONAL.parallelBuilds()).isEqualTo(5);
    assertThat(Edition.ENTERPRISE.parallelBuilds()).isEqualTo(10);
  }
}
