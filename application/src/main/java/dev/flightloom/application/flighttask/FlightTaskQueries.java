package dev.flightloom.application.flighttask;

import dev.flightloom.application.flighttask.port.in.FindFlightTask;
import dev.flightloom.application.flighttask.port.out.FlightTasks;
import dev.flightloom.domain.failure.NotFound;
import dev.flightloom.domain.flighttask.FlightTask;
import dev.flightloom.domain.flighttask.TaskId;
import dev.flightloom.domain.project.ProjectId;

/** Everything that is only read about flight tasks. */
public final class FlightTaskQueries implements FindFlightTask {

  private final FlightTasks tasks;

  /** Asks {@code tasks} each time. */
  public FlightTaskQueries(FlightTasks tasks) {
    this.tasks = tasks;
  }

  @Override
  public FlightTask find(ProjectId project, TaskId task) {
    return tasks
        .find(project, task)
        .orElseThrow(() ->
            new NotFound(
                "flight-task.not-found",
                "Project " + project + " has no flight task " + task + ".",
                "Check the task's id and the project."));
  }
}
