package dev.flightloom.application.flighttask;

import dev.flightloom.application.flighttask.port.in.FindFlightTask;
import dev.flightloom.application.flighttask.port.in.WatchFlightTask;
import dev.flightloom.application.flighttask.port.out.FlightTasks;
import dev.flightloom.domain.failure.Failure;
import dev.flightloom.domain.failure.Throttled;
import dev.flightloom.domain.failure.Unavailable;
import dev.flightloom.domain.flighttask.FlightTask;
import dev.flightloom.domain.flighttask.TaskId;
import dev.flightloom.domain.flighttask.TaskSighting;
import dev.flightloom.domain.flighttask.listing.ListedTask;
import dev.flightloom.domain.flighttask.listing.TaskWindow;
import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.vocabulary.Reading;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;

/** Looks at a task again and again: at its information, and at its row for the actual times. */
public final class WatchFlightTaskService implements WatchFlightTask {
  private static final Duration MARGIN = Duration.ofHours(1);

  private final FindFlightTask findTask;
  private final FlightTasks tasks;
  private final WatchPolicy policy;
  private final Pause pause;
  private final InstantSource clock;

  /** Two calls per look. */
  public WatchFlightTaskService(
      FindFlightTask findTask,
      FlightTasks tasks,
      WatchPolicy policy,
      Pause pause,
      InstantSource clock) {
    this.findTask = findTask;
    this.tasks = tasks;
    this.policy = policy;
    this.pause = pause;
    this.clock = clock;
  }

  @Override
  public TaskSighting watch(
      ProjectId project, TaskId task, Until until, Consumer<TaskSighting> observer) {
    var last = look(project, task);
    observer.accept(last);
    var overSince = last.at();
    while (!isEnough(last, overSince, until) && !Thread.currentThread().isInterrupted()) {
      pause.pause(policy.pace());
      var next = patientLook(project, task);
      overSince = last.isOver() ? overSince : next.at();
      if (!next.looksLike(last)) {
        observer.accept(next);
      }
      last = next;
    }
    return last;
  }

  private boolean isEnough(TaskSighting last, Instant overSince, Until until) {
    return switch (until) {
      case OVER -> last.isOver();
      case MEDIA ->
          last.isOver()
              && (last.hasAllMedia() || last.at().isAfter(overSince.plus(policy.mediaWait())));
    };
  }

  /** A look that may fail some times in a row: a flight outlives a bad line. */
  private TaskSighting patientLook(ProjectId project, TaskId task) {
    for (var left = policy.patience(); ; left--) {
      try {
        return look(project, task);
      } catch (Unavailable | Throttled failure) {
        giveUp(left, failure);
        pause.pause(policy.pace());
      }
    }
  }

  private static void giveUp(int left, Failure failure) {
    if (left <= 1 || Thread.currentThread().isInterrupted()) {
      throw failure;
    }
  }

  private TaskSighting look(ProjectId project, TaskId task) {
    var found = findTask.find(project, task);
    var row = row(project, found);
    var reading = row.map(Reading::told).orElseGet(Reading::untold);
    return TaskSighting.of(clock.instant(), found, reading, policy.startGrace());
  }

  private Optional<ListedTask> row(ProjectId project, FlightTask task) {
    var begin = task.plannedBegin();
    var window = new TaskWindow(begin.minus(MARGIN), begin.plus(MARGIN));
    return tasks.list(project, task.dock(), window).stream()
        .filter(row -> row.id().equals(task.id()))
        .findFirst();
  }
}
