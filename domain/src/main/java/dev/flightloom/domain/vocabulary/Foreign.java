package dev.flightloom.domain.vocabulary;

import java.util.Locale;

/**
 * A value of a word list that FlightHub owns and may extend at any time (contract chapter 1.5, rule
 * 4).
 */
public sealed interface Foreign<E extends Enum<E>> {

  /** A value that this release knows. */
  record Known<E extends Enum<E>>(E value) implements Foreign<E> {}

  /** A word added since; kept as it came, so that nothing is lost on the way. */
  record Unrecognised<E extends Enum<E>>(String word) implements Foreign<E> {}

  /**
   * Looks {@code word} up by the lower-case name of the constants of {@code type}, or by their
   * numbers and words where they are {@link Coded}.
   */
  static <E extends Enum<E>> Foreign<E> of(Class<E> type, String word) {
    for (var constant : type.getEnumConstants()) {
      if (isWritten(constant, word)) {
        return new Known<>(constant);
      }
    }
    return new Unrecognised<>(word);
  }

  /** The word as FlightHub writes it. */
  default String word() {
    return switch (this) {
      case Known<E>(var value) -> wordOf(value);
      case Unrecognised<E>(var word) -> word;
    };
  }

  /** True when the value is known and equal to {@code expected}. */
  default boolean is(E expected) {
    return this instanceof Known<E>(var value) && value == expected;
  }

  private static boolean isWritten(Enum<?> constant, String word) {
    return constant instanceof Coded coded ? coded.isWritten(word) : wordOf(constant).equals(word);
  }

  private static String wordOf(Enum<?> constant) {
    return constant instanceof Coded coded
        ? coded.word()
        : constant.name().toLowerCase(Locale.ROOT);
  }
}
