package dev.flightloom.adapters.cli.flighttask;

import dev.flightloom.domain.flighttask.LostLinkAction;
import dev.flightloom.domain.flighttask.ResumePolicy;
import dev.flightloom.domain.flighttask.ReturnMode;
import dev.flightloom.domain.flighttask.order.FlightRules;
import dev.flightloom.domain.flighttask.order.ReturnAltitude;
import dev.flightloom.domain.flighttask.order.RoutePrecision;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** Options that say how the aircraft behaves. */
class FlightOptions {

  @Option(
      names = "--return-altitude",
      order = 10,
      required = true,
      paramLabel = "METRES",
      description =
          "Height of the flight home above the take-off, 15 to 1500; it has no default, since only"
              + " you know what stands in the way.")
  int returnAltitude;

  @Option(
      names = "--precision",
      order = 11,
      paramLabel = "PRECISION",
      description = "rtk for centimetres or gps for metres (default: ${DEFAULT-VALUE}).")
  String precision = "rtk";

  @Option(
      names = "--return-mode",
      order = 12,
      paramLabel = "MODE",
      description = "preset or optimal (default: ${DEFAULT-VALUE}).")
  String returnMode = "preset";

  @Option(
      names = "--lost-link",
      order = 13,
      paramLabel = "ACTION",
      description =
          "When the remote link is lost: return-home or continue-task (default:"
              + " ${DEFAULT-VALUE}).")
  String lostLink = "return-home";

  @Option(
      names = "--resume",
      order = 14,
      paramLabel = "POLICY",
      description =
          "Whether an interrupted task goes on by itself: manual or auto (default:"
              + " ${DEFAULT-VALUE}).")
  String resume = "manual";

  /**
   * How to fly.
   *
   * @throws IllegalArgumentException with a sentence that names the option
   */
  FlightRules rules() {
    return new FlightRules(
        named("--return-altitude", () -> new ReturnAltitude(returnAltitude)),
        word("--return-mode", ReturnMode.class, returnMode),
        named("--precision", () -> RoutePrecision.parse(precision)),
        word("--lost-link", LostLinkAction.class, lostLink),
        word("--resume", ResumePolicy.class, resume));
  }

  /** What {@code maker} makes, or its complaint with the option's name. */
  static <T> T named(String option, Supplier<T> maker) {
    try {
      return maker.get();
    } catch (IllegalArgumentException refused) {
      throw new IllegalArgumentException(option + " " + refused.getMessage(), refused);
    }
  }

  private static <E extends Enum<E>> E word(String option, Class<E> type, String word) {
    return Stream.of(type.getEnumConstants())
        .filter(constant -> hyphenated(constant).equals(word.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException(
                option + " is '" + word + "', but one of " + all(type) + " is accepted"));
  }

  private static String all(Class<? extends Enum<?>> type) {
    return Stream.of(type.getEnumConstants())
        .map(FlightOptions::hyphenated)
        .collect(Collectors.joining(", "));
  }

  private static String hyphenated(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
