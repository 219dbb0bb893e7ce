package dev.flightloom.simulator.flight;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;

/**
 * When a recurring or continuous task flies again (contract 6.1).
 *
 * <p>It has one component more than usual, because these are the members of the request.
 *
 * @param word one of the five words of {@code repeat_type}
 * @param interval every how many days, weeks or months
 * @param daysOfWeek 0 for Sunday to 6
 * @param weeksOfMonth 1 to 4
 * @param starts Unix seconds on the first day
 * @param periods pairs of Unix seconds on the first day
 */
@RegisterForReflection
public record Repetition(
    String word,
    int interval,
    List<Integer> daysOfWeek,
    List<Integer> daysOfMonth,
    List<Integer> weeksOfMonth,
    List<Long> starts,
    List<List<Long>> periods) {
  /** No repetition at all. */
  public static final Repetition NONE =
      new Repetition("nonrepeating", 1, List.of(), List.of(), List.of(), List.of(), List.of());

  public Repetition {
    daysOfWeek = List.copyOf(daysOfWeek);
    daysOfMonth = List.copyOf(daysOfMonth);
    weeksOfMonth = List.copyOf(weeksOfMonth);
    starts = List.copyOf(starts);
    periods = List.copyOf(periods);
  }
}
