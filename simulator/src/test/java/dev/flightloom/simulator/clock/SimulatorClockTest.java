package dev.flightloom.simulator.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SimulatorClockTest {
  private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

  private Instant machine = START;

  private SimulatorClock clock(String pace) {
    return new SimulatorClock(() -> machine, Pace.parse(pace));
  }

  private void pass(Duration real) {
    machine = machine.plus(real);
  }

  @Test
  void runsWithTheMachine() {
    var clock = clock("real");
    pass(Duration.ofSeconds(5));

    assertThat(clock.instant()).isEqualTo(START.plusSeconds(5));
  }

  @Test
  void runsFaster() {
    var clock = clock("x60");
    pass(Duration.ofSeconds(5));
    assertThat(clock.instant()).isEqualTo(START.plusSeconds(300));
    clock.run(Pace.parse("x0.5"));
    pass(Duration.ofSeconds(4));

    assertThat(clock.instant()).isEqualTo(START.plusSeconds(302));
  }

  @Test
  void standsStillUntilItIsAdvanced() {
    var clock = clock("frozen");
    pass(Duration.ofDays(1));
    assertThat(clock.instant()).isEqualTo(START);
    clock.advance(Duration.ofHours(2));

    assertThat(clock.instant()).isEqualTo(START.plusSeconds(7200));
  }

  @Test
  void jumps() {
    var clock = clock("real");
    clock.set(Instant.EPOCH);
    pass(Duration.ofSeconds(1));

    assertThat(clock.instant()).isEqualTo(Instant.EPOCH.plusSeconds(1));
    assertThatThrownBy(() -> clock.advance(Duration.ofSeconds(-1)))
        .hasMessageContaining("only advances");
  }

  @Test
  void readsAndWritesPaces() {
    for (var text : new String[] {"real", "frozen", "x60", "x0.5"}) {
      assertThat(Pace.parse(text)).hasToString(text);
    }
    assertThatThrownBy(() -> Pace.parse("fast")).hasMessageContaining("real, frozen or xN");
  }
}
