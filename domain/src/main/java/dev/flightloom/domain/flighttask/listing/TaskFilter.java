package dev.flightloom.domain.flighttask.listing;

import dev.flightloom.domain.flighttask.TaskStatus;
import dev.flightloom.domain.flighttask.TaskType;
import java.util.Locale;
import java.util.Set;

/**
 * Which tasks of a window are wanted. We filter ourselves: what FlightHub's own filters match is
 * not documented, and a filter that loses tasks would let a flight look as if it were not there.
 *
 * @param text part of the name, in any case; empty for all
 * @param types none for all
 * @param statuses none for all
 */
public record TaskFilter(String text, Set<TaskType> types, Set<TaskStatus> statuses) {
  /** Every task. */
  public static final TaskFilter ALL = new TaskFilter("", Set.of(), Set.of());

  public TaskFilter {
    types = Set.copyOf(types);
    statuses = Set.copyOf(statuses);
  }

  /** True for a task that is wanted; one with a word that we don't know only if all are. */
  public boolean accepts(ListedTask task) {
    var named = task.name().toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT));
    return named
        && (types.isEmpty() || types.stream().anyMatch(task.type()::is))
        && (statuses.isEmpty() || statuses.stream().anyMatch(task.status()::is));
  }
}
