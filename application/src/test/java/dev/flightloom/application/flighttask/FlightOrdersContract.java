package dev.flightloom.application.flighttask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.flightloom.application.flighttask.port.out.FlightTasks;
import dev.flightloom.domain.audit.RequestId;
import dev.flightloom.domain.failure.Denied;
import dev.flightloom.domain.failure.NotFound;
import dev.flightloom.domain.flighttask.StatusChange;
import dev.flightloom.domain.flighttask.TaskId;
import dev.flightloom.domain.flighttask.TaskStatus;
import dev.flightloom.domain.flighttask.TaskType;
import dev.flightloom.domain.flighttask.listing.ListedTask;
import dev.flightloom.domain.flighttask.listing.TaskWindow;
import dev.flightloom.domain.flighttask.order.SampleOrder;
import dev.flightloom.domain.flighttask.order.Schedule;
import dev.flightloom.domain.flighttask.order.TaskOrder;
import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.vocabulary.Outcome;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link FlightTasks} does with lists, orders and changes. */
public interface FlightOrdersContract {
  /** Identifies the calls of this suite. */
  RequestId REQUEST = new RequestId("6f1c2a9e-3f7d-4c55-9a61-0d4c2b7e9a10");

  /** The port. */
  FlightTasks tasks();

  /** A project that our key may read, with Dock North and the route of {@link SampleOrder}. */
  ProjectId project();

  /** A project that our key may not read. */
  ProjectId foreignProject();

  /** The present of the other side. */
  Instant now();

  /** Makes the other side do what the next order asks, and then lose the answer. */
  void loseTheAnswerOfTheNextOrder();

  /** An order for tomorrow's morning. */
  default TaskOrder order() {
    var begin = Instant.ofEpochSecond(now().plus(Duration.ofDays(1)).getEpochSecond());
    return SampleOrder.with(new Schedule.Timed(begin, begin));
  }

  /** Creates {@link #order}. */
  default TaskId created() {
    return switch (tasks().create(project(), order(), REQUEST)) {
      case Outcome.Known<TaskId>(var id) -> id;
      case Outcome.Unknown<TaskId>(var why) -> throw why;
    };
  }

  private ListedTask row(TaskId id) {
    return tasks().list(project(), SampleOrder.DOCK, TaskWindow.around(now())).stream()
        .filter(row -> row.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  default void createsATaskThatCanBeFoundAndWaits() {
    var id = created();
    var task = tasks().find(project(), id).orElseThrow();
    assertThat(task.name()).isEqualTo(order().name());
    assertThat(task.status().is(TaskStatus.WAITING)).isTrue();
    assertThat(task.type().is(TaskType.TIMED)).isTrue();
    assertThat(task.dock()).isEqualTo(SampleOrder.DOCK);
    assertThat(task.wayline()).isEqualTo(SampleOrder.ROUTE);
    assertThat(task.returnAltitudeInMetres()).isEqualTo(60);
  }

  @Test
  default void listsWhatWasOrderedUnderItsPlannedBegin() {
    var begin = order().schedule().firstStart(now());
    var row = row(created());
    assertThat(row.name()).isEqualTo(order().name());
    assertThat(row.plannedBegin()).isEqualTo(begin);
    assertThat(row.dock()).isEqualTo(SampleOrder.DOCK);
  }

  @Test
  default void listsNothingOutsideTheWindow() {
    var id = created();
    var longAgo = now().minus(Duration.ofDays(4000));
    var window = new TaskWindow(longAgo, longAgo.plus(Duration.ofDays(1)));
    assertThat(tasks().list(project(), SampleOrder.DOCK, window))
        .extracting(ListedTask::id)
        .doesNotContain(id);
  }

  @Test
  default void suspendsAndRestoresAPlan() {
    var id = created();
    assertThat(tasks().change(project(), id, StatusChange.SUSPENDED, REQUEST))
        .isEqualTo(new Outcome.Known<>(id));
    assertThat(row(id).status().is(TaskStatus.SUSPENDED)).isTrue();
    tasks().change(project(), id, StatusChange.RESTORED, REQUEST);
    assertThat(row(id).status().is(TaskStatus.WAITING)).isTrue();
  }

  @Test
  default void refusesToSuspendAnUnknownTask() {
    var unknown = new TaskId("00000000-0000-4000-8000-000000000000");
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() -> tasks().change(project(), unknown, StatusChange.SUSPENDED, REQUEST));
  }

  @Test
  default void deniesOrdersOfAForeignProject() {
    assertThatExceptionOfType(Denied.class)
        .isThrownBy(() -> tasks().create(foreignProject(), order(), REQUEST));
  }

  @Test
  default void tellsThatAnAnswerWasLostAndListsTheTaskAllTheSame() {
    loseTheAnswerOfTheNextOrder();
    assertThat(tasks().create(project(), order(), REQUEST)).isInstanceOf(Outcome.Unknown.class);
    assertThat(tasks().list(project(), SampleOrder.DOCK, TaskWindow.around(now())))
        .filteredOn(row -> row.name().equals(order().name()))
        .filteredOn(row -> row.plannedBegin().equals(order().schedule().firstStart(now())))
        .hasSize(1);
  }
}
