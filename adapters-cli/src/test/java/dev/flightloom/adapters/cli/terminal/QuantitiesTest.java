package dev.flightloom.adapters.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantitiesTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0 B",
    "999, 999 B",
    "1000, 1.0 kB",
    "999949, 999.9 kB",
    "999950, 1.0 MB",
    "2700000000, 2.7 GB"
  })
  void writesSizesInDecimalUnits(long bytes, String text) {
    assertThat(Quantities.bytes(bytes)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"0, 0 s", "59, 59 s", "60, 1 min 0 s", "3599, 59 min 59 s", "7500, 2 h 5 min"})
  void writesDurationsInTheTwoLargestUnits(long seconds, String text) {
    assertThat(Quantities.duration(Duration.ofSeconds(seconds))).isEqualTo(text);
  }

  @Test
  void saysHundredPercentOnlyWhenNothingIsMissing() {
    assertThat(Quantities.percent(999, 1000)).isEqualTo(99);
    assertThat(Quantities.percent(1000, 1000)).isEqualTo(100);
    assertThat(Quantities.percent(0, 0)).isZero();
  }

  @Test
  void drawsBarsInAsciiWhereUnicodeIsNotPossible() {
    assertThat(Quantities.bar(50, 4, false)).isEqualTo("##..");
    assertThat(Quantities.bar(50, 4, true)).isEqualTo("\u2588\u2588\u2591\u2591");
    assertThat(Quantities.bar(120, 4, false)).isEqualTo("####");
  }

  @Test
  void countsOneWithoutAnS() {
    assertThat(Quantities.count(1, "file")).isEqualTo("1 file");
    assertThat(Quantities.count(20_000, "file")).isEqualTo("20,000 files");
  }
}
