package dev.flightloom.simulator.flighttask;

import com.fasterxml.jackson.databind.JsonNode;
import dev.flightloom.simulator.flight.Repetition;
import dev.flightloom.simulator.wire.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Reads when a recurring or continuous task flies again (contract 6.1). */
final class Repetitions {
  private static final int MOST_STARTS = 48;

  private Repetitions() {}

  static Repetition of(String type, CreateRequest request) {
    if (type.equals("immediate") || type.equals("timed")) {
      return Repetition.NONE;
    }
    var starts = orEmpty(request.recurringTaskStartTimeList());
    var periods = orEmpty(request.continuousTaskPeriods());
    boolean continuous = type.equals("continuous");
    if (request.endAt() == null || (continuous && periods.isEmpty())) {
      throw Refusal.PARAMETER.because("end_at and the times of a series are needed");
    }
    if (starts.size() > MOST_STARTS || periods.size() > MOST_STARTS) {
      throw Refusal.PARAMETER.because("a series has at most 48 times a day");
    }
    if (periods.stream().anyMatch(each -> each.size() != 2)) {
      throw Refusal.PARAMETER.because("a period has a start and an end");
    }
    var days = request.repeatOption();
    return new Repetition(
        Enums.word("repeat_type", request.repeatType(), Enums.REPEAT_TYPES),
        days == null ? 1 : Optional.ofNullable(days.interval()).orElse(1),
        days == null ? List.of() : orEmpty(days.daysOfWeek()),
        days == null ? List.of() : orEmpty(days.daysOfMonth()),
        days == null ? List.of() : weeks(days.weekOfMonth()),
        starts,
        periods);
  }

  private static List<Integer> weeks(@Nullable JsonNode weeks) {
    if (weeks == null || weeks.isNull()) {
      return List.of();
    }
    return weeks.isArray()
        ? StreamSupport.stream(weeks.spliterator(), false).map(JsonNode::asInt).toList()
        : List.of(weeks.asInt());
  }

  private static <T> List<T> orEmpty(@Nullable List<T> list) {
    return list == null ? List.of() : list;
  }
}
