package dev.flightloom.simulator.model;

import dev.flightloom.simulator.flight.FlightTasks;
import dev.flightloom.simulator.flight.TaskStates;
import dev.flightloom.simulator.wire.Refusal;
import jakarta.inject.Singleton;

/** The media folders of flights, from which models are built. */
@Singleton
class Folders {
  private final FlightTasks tasks;
  private final TaskStates states;

  Folders(FlightTasks tasks, TaskStates states) {
    this.tasks = tasks;
    this.states = states;
  }

  /** The number of files that have arrived in a folder of a project. */
  int images(String project, long folder) {
    return tasks
        .ofFolder(project, folder)
        .map(each -> states.of(each).folder().uploaded())
        .filter(each -> each > 0)
        .orElseThrow(() -> Refusal.NOT_FOUND.because("the folder does not exist or is empty"));
  }
}
