package dev.flightloom.application.flighttask;

import dev.flightloom.application.flighttask.port.out.FlightTasks;
import dev.flightloom.domain.failure.Throttled;
import dev.flightloom.domain.failure.Unavailable;
import dev.flightloom.domain.flighttask.TaskId;
import dev.flightloom.domain.flighttask.listing.ListedTask;
import dev.flightloom.domain.flighttask.listing.TaskWindow;
import dev.flightloom.domain.flighttask.order.TaskOrder;
import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.vocabulary.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Looks for the task of an order whose answer was lost, by name, dock and window. What is found is
 * ours; what is not found may still come, so its absence proves nothing.
 */
public final class TaskLookUp {
  /** The planned begin may be rounded, and clocks differ. */
  private static final Duration MARGIN = Duration.ofDays(1);

  private final FlightTasks tasks;
  private final LookUpPolicy policy;
  private final Pause pause;
  private final InstantSource clock;

  /** Looks as often and as far apart as {@code policy} says. */
  public TaskLookUp(FlightTasks tasks, LookUpPolicy policy, Pause pause, InstantSource clock) {
    this.tasks = tasks;
    this.policy = policy;
    this.pause = pause;
    this.clock = clock;
  }

  /** Tasks that have the name of {@code order} already, near its time. */
  Set<TaskId> namesakes(ProjectId project, TaskOrder order) {
    return rows(project, order).stream().map(ListedTask::id).collect(Collectors.toSet());
  }

  /**
   * The task that {@code order} made, if a single new one shows up.
   *
   * @param before tasks that had the name before
   * @param lost what happened to the answer
   */
  Outcome<TaskId> settle(ProjectId project, TaskOrder order, Set<TaskId> before, Unavailable lost) {
    for (var look = 0; look < policy.looks(); look++) {
      pause.pause(policy.pause());
      var found = look(project, order, before);
      if (found.size() == 1) {
        return new Outcome.Known<>(found.getFirst().id());
      }
    }
    return new Outcome.Unknown<>(unsettled(order, lost));
  }

  private List<ListedTask> look(ProjectId project, TaskOrder order, Set<TaskId> before) {
    try {
      return rows(project, order).stream().filter(row -> !before.contains(row.id())).toList();
    } catch (Unavailable | Throttled _) {
      return List.of();
    }
  }

  private List<ListedTask> rows(ProjectId project, TaskOrder order) {
    return tasks
        .list(project, order.dock(), window(order.schedule().firstStart(clock.instant())))
        .stream()
        .filter(row -> row.name().equals(order.name()))
        .sorted(Comparator.comparing(ListedTask::plannedBegin))
        .toList();
  }

  private TaskWindow window(Instant start) {
    return new TaskWindow(start.minus(MARGIN), start.plus(MARGIN));
  }

  private Unavailable unsettled(TaskOrder order, Unavailable lost) {
    var failure =
        new Unavailable(
            "flight-task.unsettled",
            "Nobody knows whether FlightHub has made the task '"
                + order.name()
                + "': the answer was lost ("
                + lost.message()
                + "), and "
                + policy.looks()
                + " looks at the list of dock "
                + order.dock()
                + " did not settle it.",
            "Look for that name in FlightHub, or with flightloom tasks list --dock "
                + order.dock()
                + ", before you order again: a second order would be a second flight.");
    failure.causedBy(lost);
    return failure;
  }
}
