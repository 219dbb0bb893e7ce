package dev.flightloom.adapters.wpml.wayline;

import dev.flightloom.domain.wayline.plan.Figure;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Numbers as WPML writes them: decimal, finite, with a point; anything else is no number. */
final class Numbers {
  private static final Pattern DECIMAL =
      Pattern.compile("[-+]?(\\d{1,17}(\\.\\d{0,40})?|\\.\\d{1,40})([eE][-+]?\\d{1,2})?");

  private Numbers() {}

  /** The number; untold for an empty text and for one that is none. */
  static Figure read(String text) {
    return DECIMAL.matcher(text).matches() ? Figure.of(Double.parseDouble(text)) : Figure.untold();
  }

  /** True for a text that is there and is no number. */
  static boolean isWrong(String text) {
    return !text.isEmpty() && !DECIMAL.matcher(text).matches();
  }

  /** A whole number of at most nine digits. */
  static OptionalInt whole(String text) {
    return text.matches("\\d{1,9}") ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
  }
}
