package dev.flightloom.adapters.cli.system;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.flightloom.adapters.cli.terminal.Json;
import dev.flightloom.domain.system.KnownError;
import java.util.Locale;
import java.util.stream.Collectors;

/** Errors of the catalogue as people and machines read them. */
final class ErrorText {
  private ErrorText() {}

  static String numbers(KnownError error) {
    return error.numbers().stream()
        .map(it -> Integer.toString(it.value()))
        .collect(Collectors.joining(" "));
  }

  static String retry(KnownError.Retry retry) {
    return switch (retry) {
      case LATER -> "helps after a while";
      case AFTER_REMEDY -> "helps once the remedy is applied";
      case NEVER -> "does not help";
    };
  }

  static String origin(KnownError.Origin origin) {
    return switch (origin) {
      case DOCUMENTED -> "documented";
      case OBSERVED -> "seen in practice, not documented";
      case ANCESTOR -> "of TerraAPI, not confirmed for FlightHub";
    };
  }

  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static ObjectNode node(KnownError error) {
    var node =
        Json.object()
            .put("code", error.code())
            .put("retry", word(error.retry()))
            .put("meaning", error.explanation().meaning())
            .put("cause", error.explanation().cause())
            .put("remedy", error.explanation().remedy());
    node.set("numbers", Json.list(error.numbers(), ErrorText::node));
    return node;
  }

  private static ObjectNode node(KnownError.ForeignCode number) {
    return Json.object()
        .put("number", number.value())
        .put("meaning", number.meaning())
        .put("where", number.where())
        .put("origin", word(number.origin()));
  }
}
