package dev.flightloom.adapters.flighthub.flighttask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.flightloom.adapters.flighthub.client.Simulator;
import dev.flightloom.application.flighttask.FlightOrdersContract;
import dev.flightloom.application.flighttask.port.out.FlightTasks;
import dev.flightloom.domain.device.DeviceSn;
import dev.flightloom.domain.failure.Failure;
import dev.flightloom.domain.failure.Rejected;
import dev.flightloom.domain.flighttask.order.RepeatRule;
import dev.flightloom.domain.flighttask.order.SampleOrder;
import dev.flightloom.domain.flighttask.order.Schedule;
import dev.flightloom.domain.flighttask.order.TaskOrder;
import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.vocabulary.Outcome;
import dev.flightloom.domain.wayline.WaylineId;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Orders over HTTP against the simulator, which read the same contract by itself. */
@QuarkusTest
class FlightHubFlightOrdersTest implements FlightOrdersContract {
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
  public Instant now() {
    return simulator.now();
  }

  @Override
  public void loseTheAnswerOfTheNextOrder() {
    simulator.spoilNext("flight-task.create", "\"effect\":\"reset\",\"when\":\"after\"");
  }

  @Test
  void ordersASeries() {
    var begin = order().schedule().firstStart(now());
    var starts = List.of(begin, begin.plusSeconds(3600));
    var end = begin.plus(Duration.ofDays(10));
    var series = new Schedule.Recurring(starts, new RepeatRule.Daily(1), end);
    assertThat(tasks.create(project(), SampleOrder.with(series), REQUEST))
        .isInstanceOf(Outcome.Known.class);
  }

  @Test
  void isRefusedWithARouteOfOneWaypoint() {
    var it = order();
    var tooShort =
        new TaskOrder(
            it.name(),
            it.dock(),
            it.landing(),
            new WaylineId("3a6c3f31-aeae-4087-8a31-5c4c6e8daf04"),
            it.zone(),
            it.schedule(),
            it.rules());
    assertThatExceptionOfType(Rejected.class)
        .isThrownBy(() -> tasks.create(project(), tooShort, REQUEST))
        .satisfies(failure -> assertThat(failure.code()).isEqualTo("wayline.illegal"));
  }

  @Test
  void isRefusedAtADockOfAnotherProject() {
    var it = order();
    var elsewhere =
        new TaskOrder(
            it.name(),
            new DeviceSn("8DCKTEST0004"),
            it.landing(),
            it.wayline(),
            it.zone(),
            it.schedule(),
            it.rules());
    assertThatExceptionOfType(Failure.class)
        .isThrownBy(() -> tasks.create(project(), elsewhere, REQUEST))
        .satisfies(failure -> assertThat(failure.code()).isEqualTo("device.foreign"));
  }

  @Test
  void isRefusedWithAStartThatIsPast() {
    var past = now().minusSeconds(3600);
    assertThatExceptionOfType(Rejected.class)
        .isThrownBy(() ->
            tasks.create(project(), SampleOrder.with(new Schedule.Timed(past, past)), REQUEST));
  }
}
