package dev.flightloom.application.flighttask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.flightloom.application.flighttask.port.out.FlightTasks;
import dev.flightloom.domain.failure.Denied;
import dev.flightloom.domain.failure.Throttled;
import dev.flightloom.domain.failure.Unavailable;
import dev.flightloom.domain.flighttask.FlightTask;
import dev.flightloom.domain.flighttask.TaskId;
import dev.flightloom.domain.project.ProjectId;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link FlightTasks} does. */
public interface FlightTasksContract {

  /** The port. */
  FlightTasks tasks();

  /** A project that our key may read. */
  ProjectId project();

  /** A project that our key may not read. */
  ProjectId foreignProject();

  /** A task of {@link #project}. */
  TaskId knownTask();

  /** Makes the next call meet a FlightHub that asks to slow down. */
  void throttleNextCall();

  /** Makes the next call meet a FlightHub that refuses our key. */
  void refuseTheKeyOnNextCall();

  @Test
  default void findsAKnownTask() {
    assertThat(tasks().find(project(), knownTask())).map(FlightTask::id).contains(knownTask());
  }

  @Test
  default void tellsThatATaskEndsAfterItBegins() {
    var task = tasks().find(project(), knownTask()).orElseThrow();
    assertThat(task.plannedEnd()).isAfter(task.plannedBegin());
  }

  @Test
  default void findsNothingForAnUnknownTask() {
    assertThat(tasks().find(project(), new TaskId("00000000-0000-4000-8000-000000000000")))
        .isEmpty();
  }

  @Test
  default void deniesAForeignProject() {
    assertThatExceptionOfType(Denied.class)
        .isThrownBy(() -> tasks().find(foreignProject(), knownTask()));
  }

  @Test
  default void tellsWhenToSlowDown() {
    throttleNextCall();
    assertThatExceptionOfType(Throttled.class)
        .isThrownBy(() -> tasks().find(project(), knownTask()));
  }

  @Test
  default void isUnavailableWithAWrongKey() {
    refuseTheKeyOnNextCall();
    assertThatExceptionOfType(Unavailable.class)
        .isThrownBy(() -> tasks().find(project(), knownTask()))
        .satisfies(failure -> assertThat(failure.code()).isEqualTo("flighthub.credentials"));
  }
}
