package dev.flightloom.application.flighttask.port.in;

import dev.flightloom.domain.flighttask.TaskId;
import dev.flightloom.domain.flighttask.TaskSighting;
import dev.flightloom.domain.project.ProjectId;
import java.util.function.Consumer;

/** Follows a task until it ends. */
@FunctionalInterface
public interface WatchFlightTask {
  /**
   * Tells {@code observer} the first look and every change. Returns the last look: when the task is
   * over, when its media are complete if that is asked for or are not waited for any longer, or
   * when the thread is interrupted.
   *
   * @throws dev.flightloom.domain.failure.NotFound {@code flight-task.not-found}
   * @throws dev.flightloom.domain.failure.Failure when FlightHub cannot be asked several times
   */
  TaskSighting watch(ProjectId project, TaskId task, Until until, Consumer<TaskSighting> observer);

  /** What ends the watch. */
  enum Until {
    /** A final status. */
    OVER,
    /** A final status, and then all photos. */
    MEDIA
  }
}
