package dev.flightloom.simulator.flighttask;

import com.fasterxml.jackson.databind.JsonNode;
import dev.flightloom.simulator.wire.Refusal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The closed lists of words of chapter 6.1; the numbers of the older API are refused (1.9). */
final class Enums {
  static final List<String> TASK_TYPES = List.of("immediate", "timed", "recurring", "continuous");
  static final List<String> RETURN_MODES = List.of("preset", "optimal");
  static final List<String> PRECISIONS = List.of("rtk", "gps");
  static final List<String> LOST_ACTIONS = List.of("return_home", "continue_task");
  static final List<String> RESUMABLE = List.of("manual", "auto");
  static final List<String> REPEAT_TYPES =
      List.of("nonrepeating", "daily", "weekly", "absolute_monthly", "relative_monthly");

  private Enums() {}

  /** The word of a member, the first of the list where it is absent. */
  static String word(String name, @Nullable JsonNode value, List<String> words) {
    if (value == null || value.isNull()) {
      return words.getFirst();
    }
    if (!value.isTextual() || !words.contains(value.asText())) {
      throw Refusal.PARAMETER.because(name + " must be one of " + words);
    }
    return value.asText();
  }
}
