package dev.flightloom.adapters.rest.flighttask;

import dev.flightloom.adapters.rest.param.Times;
import dev.flightloom.adapters.rest.param.Violations;
import dev.flightloom.adapters.rest.param.Words;
import dev.flightloom.application.flighttask.port.in.ListFlightTasks;
import dev.flightloom.domain.device.DeviceSn;
import dev.flightloom.domain.flighttask.TaskStatus;
import dev.flightloom.domain.flighttask.TaskType;
import dev.flightloom.domain.flighttask.listing.TaskFilter;
import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.vocabulary.Reading;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The texts of a query for a list; what is wrong with them is noted. */
record TaskQuery(
    List<String> docks,
    String from,
    String until,
    String text,
    List<String> types,
    List<String> statuses) {
  private static final String OPEN = "open";

  Optional<ListFlightTasks.Query> read(ProjectId project, Violations violations) {
    var sns = words(docks).map(DeviceSn::new).toList();
    var begin = time("from", from, violations);
    var end = time("until", until, violations);
    var filter = filter(violations);
    return violations.read(
        "until", until, _ -> new ListFlightTasks.Query(project, sns, begin, end, filter));
  }

  private TaskFilter filter(Violations violations) {
    var kinds = new HashSet<TaskType>();
    words(types)
        .forEach(word ->
            violations
                .read("type", word, it -> Words.read(TaskType.class, it))
                .ifPresent(kinds::add));
    var states = new HashSet<TaskStatus>();
    words(statuses)
        .forEach(
            word -> violations.read("status", word, TaskQuery::status).ifPresent(states::addAll));
    return new TaskFilter(text, kinds, states);
  }

  private static Set<TaskStatus> status(String word) {
    return word.equals(OPEN)
        ? Set.copyOf(Stream.of(TaskStatus.values()).filter(it -> !it.isFinal()).toList())
        : Set.of(Words.read(TaskStatus.class, word, OPEN));
  }

  private static Reading<Instant> time(String field, String text, Violations violations) {
    return text.isBlank()
        ? Reading.untold()
        : violations.read(field, text, Times::parse).map(Reading::told).orElseGet(Reading::untold);
  }

  private static Stream<String> words(List<String> texts) {
    return texts.stream()
        .flatMap(text -> Stream.of(text.split(",", -1)))
        .map(String::strip)
        .filter(word -> !word.isEmpty());
  }
}
