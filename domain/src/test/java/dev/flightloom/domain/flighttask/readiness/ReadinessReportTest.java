package dev.flightloom.domain.flighttask.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReadinessReportTest {
  private static final ReadinessFinding LOW =
      ReadinessFinding.blocking(ReadinessCode.BATTERY_LOW, "41 percent", "Charge.");
  private static final ReadinessFinding STOP =
      ReadinessFinding.blocking(ReadinessCode.EMERGENCY_STOP, "pressed", "Release it.");
  private static final ReadinessFinding HIGH =
      ReadinessFinding.warning(ReadinessCode.ALTITUDE_UNUSUAL, "600 m", "Lower it.");

  @Test
  void passesWhenNothingBlocks() {
    assertThat(report(HIGH).passes(Set.of())).isTrue();
    assertThat(report().passes(Set.of())).isTrue();
  }

  @Test
  void passesOnlyWithEveryBlockingCodeOverridden() {
    var wind = ReadinessFinding.blocking(ReadinessCode.WIND_STRONG, "14 m/s", "Wait.");
    assertThat(report(LOW, wind).passes(Set.of(ReadinessCode.BATTERY_LOW))).isFalse();
    assertThat(report(LOW, wind).blocking(Set.of(ReadinessCode.BATTERY_LOW))).containsOnly(wind);
    assertThat(
            report(LOW, wind).passes(Set.of(ReadinessCode.BATTERY_LOW, ReadinessCode.WIND_STRONG)))
        .isTrue();
  }

  @Test
  void letsNobodyOverrideWhatIsFinal() {
    assertThat(report(STOP).passes(Set.of(ReadinessCode.EMERGENCY_STOP))).isFalse();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ReadinessCode.override("dock.emergency-stop"))
        .withMessageContaining("nobody may override");
  }

  @Test
  void namesTheWordsThatCanBeOverridden() {
    assertThat(ReadinessCode.override("battery.low")).isEqualTo(ReadinessCode.BATTERY_LOW);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ReadinessCode.override("battery"))
        .withMessageContaining("battery.low")
        .withMessageNotContaining("dock.emergency-stop,");
  }

  @Test
  void putsTheWorstFirst() {
    assertThat(report(HIGH, LOW).findings()).containsExactly(LOW, HIGH);
  }

  @Test
  void takesOnlyWhatPassesForAWarningFromAfar() {
    assertThat(LOW.seenFromAfar().severity()).isEqualTo(ReadinessFinding.Severity.WARNING);
    assertThat(STOP.seenFromAfar()).isEqualTo(STOP);
    var offline = ReadinessFinding.blocking(ReadinessCode.DOCK_OFFLINE, "offline", "Wait.");
    assertThat(offline.seenFromAfar()).isEqualTo(offline);
  }

  @Test
  void hasOneWordPerCode() {
    var words = Stream.of(ReadinessCode.values()).map(ReadinessCode::word).toList();
    assertThat(words)
        .doesNotHaveDuplicates()
        .allMatch(word -> word.matches("[a-z-]+\\.[a-z0-9-]+"));
  }

  private static ReadinessReport report(ReadinessFinding... findings) {
    return new ReadinessReport(Instant.EPOCH, List.of(findings));
  }
}
