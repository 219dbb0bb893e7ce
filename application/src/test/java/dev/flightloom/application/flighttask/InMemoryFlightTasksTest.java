package dev.flightloom.application.flighttask;

import dev.flightloom.application.flighttask.port.out.FlightTasks;
import dev.flightloom.domain.failure.Throttled;
import dev.flightloom.domain.failure.Unavailable;
import dev.flightloom.domain.flighttask.TaskId;
import dev.flightloom.domain.flighttask.order.SampleOrder;
import dev.flightloom.domain.project.ProjectId;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;

class InMemoryFlightTasksTest implements FlightTasksContract, FlightOrdersContract {
  private final InMemoryFlightTasks tasks = new InMemoryFlightTasks();

  @BeforeEach
  void putOneTask() {
    tasks.put(project(), InMemoryFlightTasks.task("t-1"));
  }

  @Override
  public FlightTasks tasks() {
    return tasks;
  }

  @Override
  public ProjectId project() {
    return new ProjectId("p-1");
  }

  @Override
  public ProjectId foreignProject() {
    return new ProjectId("p-foreign");
  }

  @Override
  public TaskId knownTask() {
    return new TaskId("t-1");
  }

  @Override
  public void throttleNextCall() {
    tasks.refuseNext(new Throttled("flighthub.throttled", "slow", "wait", Duration.ZERO));
  }

  @Override
  public void refuseTheKeyOnNextCall() {
    tasks.refuseNext(new Unavailable("flighthub.credentials", "key refused", "check the key"));
  }

  @Override
  public Instant now() {
    return SampleOrder.MORNING;
  }

  @Override
  public void loseTheAnswerOfTheNextOrder() {
    tasks.loseNext(InMemoryFlightTasks.Loss.AFTER_THE_DEED);
  }
}
