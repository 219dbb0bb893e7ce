package dev.flightloom.adapters.rest.param;

import dev.flightloom.domain.model.ModelKind;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words of the API for enum constants: lower case with hyphens. */
public final class Words {

  private Words() {}

  /** The word of {@code constant}; products have the words of the command line. */
  public static String of(Enum<?> constant) {
    return constant instanceof ModelKind kind
        ? kind.word()
        : constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The constant of {@code word}; {@code others} are words that the caller accepts as well.
   *
   * @throws IllegalArgumentException naming the accepted words
   */
  public static <E extends Enum<E>> E read(Class<E> type, String word, String... others) {
    return Stream.of(type.getEnumConstants())
        .filter(constant -> of(constant).equals(word))
        .findFirst()
        .orElseThrow(() -> unknown(word, all(type, others)));
  }

  /** The accepted words, separated by commas. */
  public static String all(Class<? extends Enum<?>> type, String... others) {
    return Stream.concat(Stream.of(type.getEnumConstants()).map(Words::of), Stream.of(others))
        .collect(Collectors.joining(", "));
  }

  private static IllegalArgumentException unknown(String word, String accepted) {
    return new IllegalArgumentException(
        "is '" + word + "', but one of " + accepted + " is accepted");
  }
}
