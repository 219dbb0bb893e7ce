package dev.flightloom.application.flighttask;

import dev.flightloom.application.audit.CommandGuard;
import dev.flightloom.application.flighttask.port.in.FindFlightTask;
import dev.flightloom.application.flighttask.port.in.RestoreFlightTask;
import dev.flightloom.application.flighttask.port.in.SuspendFlightTask;
import dev.flightloom.application.flighttask.port.out.FlightTasks;
import dev.flightloom.domain.audit.Actor;
import dev.flightloom.domain.audit.Intent;
import dev.flightloom.domain.audit.RequestId;
import dev.flightloom.domain.failure.Conflict;
import dev.flightloom.domain.failure.Throttled;
import dev.flightloom.domain.failure.Unavailable;
import dev.flightloom.domain.flighttask.FlightTask;
import dev.flightloom.domain.flighttask.StatusChange;
import dev.flightloom.domain.flighttask.TaskId;
import dev.flightloom.domain.flighttask.TaskStatus;
import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.vocabulary.Foreign;
import dev.flightloom.domain.vocabulary.Outcome;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Suspends and restores plans. FlightHub does so only with plans that wait (contract chapters 6.2
 * and 16, unknown 18), which is looked at first; a status that we don't know is left to FlightHub.
 */
public final class ChangeFlightTaskService implements SuspendFlightTask, RestoreFlightTask {
  private final CommandGuard guard;
  private final FindFlightTask findTask;
  private final FlightTasks tasks;
  private final LookUpPolicy policy;
  private final Pause pause;

  /** Looks as often and as far apart as {@code policy} says when an answer is lost. */
  public ChangeFlightTaskService(
      CommandGuard guard,
      FindFlightTask findTask,
      FlightTasks tasks,
      LookUpPolicy policy,
      Pause pause) {
    this.guard = guard;
    this.findTask = findTask;
    this.tasks = tasks;
    this.policy = policy;
    this.pause = pause;
  }

  @Override
  public Outcome<TaskId> suspend(Actor actor, ProjectId project, TaskId task) {
    return change(actor, project, task, StatusChange.SUSPENDED);
  }

  @Override
  public Outcome<TaskId> restore(Actor actor, ProjectId project, TaskId task) {
    return change(actor, project, task, StatusChange.RESTORED);
  }

  private Outcome<TaskId> change(Actor actor, ProjectId project, TaskId task, StatusChange to) {
    var action =
        switch (to) {
          case SUSPENDED -> "flight-task.suspend";
          case RESTORED -> "flight-task.restore";
        };
    var intent = new Intent(actor, action, project, task.value(), Map.of(), List.of());
    return guard.pass(intent, request -> change(project, task, to, request));
  }

  private Outcome<TaskId> change(
      ProjectId project, TaskId task, StatusChange to, RequestId request) {
    var found = findTask.find(project, task);
    if (found.status().is(result(to))) {
      return new Outcome.Known<>(task);
    }
    requireChangeable(found, to);
    return switch (tasks.change(project, task, to, request)) {
      case Outcome.Known<TaskId> known -> known;
      case Outcome.Unknown<TaskId> lost -> settle(project, task, to, lost);
    };
  }

  private Outcome<TaskId> settle(
      ProjectId project, TaskId task, StatusChange to, Outcome.Unknown<TaskId> lost) {
    for (var look = 0; look < policy.looks(); look++) {
      pause.pause(policy.pause());
      if (is(project, task, result(to))) {
        return new Outcome.Known<>(task);
      }
    }
    return lost;
  }

  private boolean is(ProjectId project, TaskId task, TaskStatus status) {
    try {
      return findTask.find(project, task).status().is(status);
    } catch (Unavailable | Throttled _) {
      return false;
    }
  }

  private static void requireChangeable(FlightTask task, StatusChange to) {
    if (task.status() instanceof Foreign.Known<TaskStatus>(var status) && status != source(to)) {
      throw new Conflict(
          "flight-task.not-waiting",
          "The task is "
              + task.status().word()
              + ", and only one that is "
              + source(to).name().toLowerCase(Locale.ROOT)
              + " can be "
              + to.name().toLowerCase(Locale.ROOT)
              + ".",
          "To stop an aircraft that flies, use flightloom devices command.");
    }
  }

  private static TaskStatus source(StatusChange to) {
    return switch (to) {
      case SUSPENDED -> TaskStatus.WAITING;
      case RESTORED -> TaskStatus.SUSPENDED;
    };
  }

  private static TaskStatus result(StatusChange to) {
    return switch (to) {
      case SUSPENDED -> TaskStatus.SUSPENDED;
      case RESTORED -> TaskStatus.WAITING;
    };
  }
}
