package dev.flightloom.adapters.flighthub.flighttask;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flightloom.adapters.flighthub.client.Simulator;
import dev.flightloom.application.flighttask.FlightTasksContract;
import dev.flightloom.application.flighttask.port.out.FlightTasks;
import dev.flightloom.domain.flighttask.MediaFolder;
import dev.flightloom.domain.flighttask.TaskId;
import dev.flightloom.domain.project.ProjectId;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FlightHubFlightTasksTest implements FlightTasksContract {
  @Inject FlightTasks tasks;
  @Inject Simulator simulator;

  @BeforeEach
  void reset() {
    simulator.reset();
  }

  @Override
  public FlightTasks tasks() {
    return tasks;
  }

  @Override
  public ProjectId project() {
    return Simulator.PROJECT;
  }

  @Override
  public ProjectId foreignProject() {
    return Simulator.FOREIGN;
  }

  @Override
  public TaskId knownTask() {
    return new TaskId(Simulator.TASK);
  }

  @Override
  public void throttleNextCall() {
    simulator.spoilNext("flight-task.information", "\"effect\":\"status\",\"status\":429");
  }

  @Override
  public void refuseTheKeyOnNextCall() {
    simulator.spoilNext("flight-task.information", "\"effect\":\"status\",\"status\":401");
  }

  @Test
  void livesWithoutTheMediaFolder() {
    simulator.profile("{\"folderInfo\":false}");
    assertThat(tasks.find(project(), knownTask()).orElseThrow().mediaFolder())
        .isEqualTo(MediaFolder.UNTOLD);
  }
}
