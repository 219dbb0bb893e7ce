package dev.flightloom.adapters.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class TransferRateTest {
  private static final Instant START = Instant.parse("2026-03-01T12:00:00Z");

  private final TransferRate rate = new TransferRate();

  @Test
  void knowsNothingAfterOneLook() {
    at(0, 1000);
    assertThat(rate.bytesPerSecond()).isZero();
    assertThat(rate.timeFor(1000)).isEmpty();
  }

  @Test
  void dividesBytesByTime() {
    at(0, 0);
    at(2, 4000);
    assertThat(rate.bytesPerSecond()).isEqualTo(2000);
    assertThat(rate.timeFor(5000)).contains(Duration.ofSeconds(3));
  }

  @Test
  void forgetsWhatIsOlderThanTenSeconds() {
    at(0, 0);
    at(1, 100_000);
    at(20, 101_000);
    at(30, 102_000);
    assertThat(rate.bytesPerSecond()).isEqualTo(100);
  }

  @Test
  void hasNoTimeLeftWhileNothingMoves() {
    at(0, 500);
    at(10, 500);
    assertThat(rate.timeFor(100)).isEmpty();
  }

  @Test
  void beginsAnewWhenTheTotalShrinks() {
    at(0, 9000);
    at(1, 10_000);
    at(2, 0);
    assertThat(rate.bytesPerSecond()).isZero();
  }

  private void at(int second, long bytes) {
    rate.observe(START.plusSeconds(second), bytes);
  }
}
