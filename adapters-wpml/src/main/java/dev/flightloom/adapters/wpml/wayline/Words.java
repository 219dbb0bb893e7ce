package dev.flightloom.adapters.wpml.wayline;

import dev.flightloom.domain.vocabulary.Foreign;
import java.util.Locale;

/** WPML's words, which are in camel case, as ours, which have underscores. */
final class Words {
  private Words() {}

  /** The word as ours, such as {@code go_home} for goHome and {@code mapping_2d} for mapping2d. */
  static String ours(String word) {
    return word.replaceAll("(?<=[a-z])(?=[A-Z0-9])", "_").toLowerCase(Locale.ROOT);
  }

  /** The constant, or the word as it stands in the file. */
  static <E extends Enum<E>> Foreign<E> read(Class<E> type, String word) {
    return switch (Foreign.of(type, ours(word))) {
      case Foreign.Known<E> known -> known;
      case Foreign.Unrecognised<E> _ -> new Foreign.Unrecognised<>(word);
    };
  }
}
