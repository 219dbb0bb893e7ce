package dev.flightloom.domain.vocabulary;

import java.util.Locale;
import java.util.Set;

/**
 * A constant that FlightHub writes as a number in some answers and as a word in others (contract
 * chapter 14, row 17); both mean the same.
 */
public interface Coded {

  /** The number. */
  int code();

  /** The word that FlightHub is known or most likely to write. */
  default String word() {
    return ((Enum<?>) this).name().toLowerCase(Locale.ROOT);
  }

  /** Further words for the same, where the one word is not proven (contract chapter 16, row 11). */
  default Set<String> otherWords() {
    return Set.of();
  }

  /** True when {@code text} is the number or one of the words. */
  default boolean isWritten(String text) {
    return text.equals(word())
        || text.equals(Integer.toString(code()))
        || otherWords().contains(text);
  }
}
