package dev.flightloom.adapters.rest.reconstruction;

import dev.flightloom.adapters.rest.param.Violations;
import dev.flightloom.adapters.rest.param.Words;
import dev.flightloom.domain.reconstruction.Stage;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the filter of the list of reconstructions. */
final class ListParams {

  private static final String OPEN = "open";

  private ListParams() {}

  /** The stages of repeated or comma-separated words; {@code open} means all that are not final. */
  static Set<Stage.Name> stages(List<String> words, Violations violations) {
    var stages = EnumSet.noneOf(Stage.Name.class);
    words.stream()
        .flatMap(word -> Stream.of(word.split(",", -1)))
        .map(String::strip)
        .forEach(
            word -> violations.read("state", word, ListParams::read).ifPresent(stages::addAll));
    return stages;
  }

  private static Set<Stage.Name> read(String word) {
    if (word.equals(OPEN)) {
      var open = EnumSet.allOf(Stage.Name.class);
      open.removeIf(Stage.Name::isFinal);
      return open;
    }
    return EnumSet.of(Words.read(Stage.Name.class, word, OPEN));
  }
}
