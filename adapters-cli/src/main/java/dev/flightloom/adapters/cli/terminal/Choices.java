package dev.flightloom.adapters.cli.terminal;

import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Reads values of options, and refuses them in the words of the command line. */
public final class Choices {
  private Choices() {}

  /** The word of a constant: lower case with hyphens. */
  public static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The constant of a word.
   *
   * @throws IllegalArgumentException naming all words
   */
  public static <E extends Enum<E>> E constant(Class<E> type, String word) {
    return Stream.of(type.getEnumConstants())
        .filter(it -> word(it).equals(word.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException(
                "is '"
                    + word
                    + "', but one of "
                    + Stream.of(type.getEnumConstants())
                        .map(Choices::word)
                        .collect(Collectors.joining(", "))
                    + " is accepted"));
  }

  /**
   * What {@code reader} makes of the text of an option.
   *
   * @throws ParameterException with the option's name and the reader's reason
   */
  public static <T> T read(
      CommandSpec spec, String option, String text, Function<String, T> reader) {
    try {
      return reader.apply(text);
    } catch (IllegalArgumentException refused) {
      throw wrong(spec, option + " " + refused.getMessage());
    }
  }

  /** A command line that is wrong for this reason. */
  public static ParameterException wrong(CommandSpec spec, String reason) {
    return new ParameterException(spec.commandLine(), reason);
  }
}
