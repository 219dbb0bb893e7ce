package dev.flightloom.domain.device.report;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Unit of a measurement. */
public enum Unit {
  NONE(""),
  METRES("m"),
  METRES_PER_SECOND("m/s"),
  DEGREES("°"),
  CELSIUS("°C"),
  PERCENT("%"),
  SECONDS("s"),
  BYTES("B"),
  MILLIVOLTS("mV"),
  KILOBYTES_PER_SECOND("KB/s");

  private final String symbol;

  Unit(String symbol) {
    this.symbol = symbol;
  }

  /** As people write it; empty for none. */
  public String symbol() {
    return symbol;
  }

  /** As the end of a name, such as {@code MetresPerSecond}. */
  public String camelName() {
    return Stream.of(name().split("_", -1))
        .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
        .collect(Collectors.joining());
  }
}
