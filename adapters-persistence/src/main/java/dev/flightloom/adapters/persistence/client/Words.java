package dev.flightloom.adapters.persistence.client;

import dev.flightloom.domain.failure.Unavailable;
import java.util.Arrays;

/** Constants by their names, and the failure of content that this release cannot read. */
final class Words {

  private Words() {}

  static <E extends Enum<E>> E read(Class<E> words, String word) {
    return Arrays.stream(words.getEnumConstants())
        .filter(constant -> constant.name().equals(word))
        .findFirst()
        .orElseThrow(() -> unreadable("'" + word + "' where " + nameOf(words) + " was expected"));
  }

  static Unavailable unreadable(String what) {
    return new Unavailable(
        "journal.unreadable",
        "The journal holds " + what,
        "Run the release of Flightloom that wrote the journal, or a newer one");
  }

  private static String nameOf(Class<?> words) {
    var outer = words.getEnclosingClass();
    return outer == null ? words.getSimpleName() : nameOf(outer) + "." + words.getSimpleName();
  }
}
