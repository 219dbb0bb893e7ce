package dev.flightloom.adapters.flighthub.device;

import dev.flightloom.adapters.flighthub.client.WireList;
import dev.flightloom.domain.vocabulary.Reading;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What may be absent anywhere in an answer (contract chapter 1.5, rules 2 and 4). */
final class Sparse {

  private Sparse() {}

  /** The entries of a list that may be null and may have null in it. */
  static <T> Stream<T> entries(@Nullable List<@Nullable T> list) {
    return WireList.entries(list).stream();
  }

  /** The text; empty when absent. */
  static String text(@Nullable String text) {
    return text == null ? "" : text;
  }

  /** The value, told unless it is absent. */
  static <T> Reading<T> told(@Nullable T value) {
    return Optional.ofNullable(value).map(Reading::told).orElseGet(Reading::untold);
  }

  /** The text, told unless it is absent or blank. */
  static Reading<String> word(@Nullable String text) {
    return text(text).isBlank() ? Reading.untold() : Reading.told(text(text));
  }
}
