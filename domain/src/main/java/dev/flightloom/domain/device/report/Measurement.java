package dev.flightloom.domain.device.report;

import dev.flightloom.domain.vocabulary.Foreign;
import dev.flightloom.domain.vocabulary.Reading;
import java.time.Duration;

/**
 * One thing that a device tells or does not tell; the names are ours and stable, in camel case.
 *
 * @param group what it belongs to, such as {@code weather}
 */
public record Measurement(String group, String name, Unit unit, Reading<Value> value) {

  /** What was told. */
  public sealed interface Value {
    /** A whole number. */
    record Whole(long number) implements Value {}

    /** A number with a fraction. */
    record Decimal(double number) implements Value {}

    /** A word or a text. */
    record Text(String text) implements Value {}
  }

  static <E extends Enum<E>> Measurement word(
      String group, String name, Reading<Foreign<E>> reading) {
    return new Measurement(group, name, Unit.NONE, reading.map(it -> new Value.Text(it.word())));
  }

  static <T> Measurement text(String group, String name, Reading<T> reading) {
    return new Measurement(
        group, name, Unit.NONE, reading.map(it -> new Value.Text(it.toString())));
  }

  static <N extends Number> Measurement whole(
      String group, String name, Unit unit, Reading<N> reading) {
    return new Measurement(group, name, unit, reading.map(it -> new Value.Whole(it.longValue())));
  }

  static Measurement decimal(String group, String name, Unit unit, Reading<Double> reading) {
    return new Measurement(group, name, unit, reading.map(Value.Decimal::new));
  }

  static Measurement span(String group, String name, Reading<Duration> reading) {
    return new Measurement(
        group, name, Unit.SECONDS, reading.map(it -> new Value.Whole(it.toSeconds())));
  }
}
