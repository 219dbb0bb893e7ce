package dev.flightloom.adapters.flighthub.model;

import dev.flightloom.domain.model.ModelKind;
import dev.flightloom.domain.vocabulary.Foreign;
import java.util.stream.Stream;

/** Words such as {@code model_2d} for kinds of models (contract chapters 8.1 and 8.3). */
final class FileTypes {
  private FileTypes() {}

  static Foreign<ModelKind> kind(String word) {
    return Stream.of(ModelKind.values())
        .filter(kind -> wordOf(kind).equals(word))
        .<Foreign<ModelKind>>map(Foreign.Known::new)
        .findFirst()
        .orElseGet(() -> new Foreign.Unrecognised<>(word));
  }

  static String wordOf(ModelKind kind) {
    return "model_" + kind.word();
  }
}
