package dev.flightloom.application.flighttask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.flightloom.application.flighttask.port.in.WatchFlightTask.Until;
import dev.flightloom.domain.failure.NotFound;
import dev.flightloom.domain.failure.Unavailable;
import dev.flightloom.domain.flighttask.MediaFolder;
import dev.flightloom.domain.flighttask.TaskId;
import dev.flightloom.domain.flighttask.TaskSighting;
import dev.flightloom.domain.flighttask.TaskStatus;
import dev.flightloom.domain.flighttask.TaskType;
import dev.flightloom.domain.project.ProjectId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class WatchFlightTaskServiceTest {
  private static final ProjectId PROJECT = new ProjectId("p-1");
  private static final TaskId TASK = new TaskId("t-1");
  private static final Duration PACE = Duration.ofSeconds(10);

  private final InMemoryFlightTasks tasks = new InMemoryFlightTasks();
  private final Queue<Runnable> events = new ArrayDeque<>();
  private final List<String> seen = new ArrayList<>();
  private final List<Boolean> overdue = new ArrayList<>();
  private Instant now = Instant.parse("2026-01-01T07:00:00Z");

  @Test
  void tellsChangesOnlyAndEndsWithTheTask() {
    put(TaskStatus.WAITING, MediaFolder.UNTOLD);
    later(() -> {});
    later(() -> put(TaskStatus.EXECUTING, MediaFolder.UNTOLD));
    later(() -> {});
    later(() -> put(TaskStatus.SUCCESS, MediaFolder.UNTOLD));
    assertThat(watch(Until.OVER).isOver()).isTrue();
    assertThat(seen).containsExactly("waiting", "executing", "success");
  }

  @Test
  void goesOnUntilThePhotosHaveArrived() {
    put(TaskStatus.SUCCESS, new MediaFolder.Known(0, 0, 0));
    later(() -> put(TaskStatus.SUCCESS, new MediaFolder.Known(4711, 3, 1)));
    later(() -> put(TaskStatus.SUCCESS, new MediaFolder.Known(4711, 3, 3)));
    assertThat(watch(Until.MEDIA).hasAllMedia()).isTrue();
    assertThat(seen).hasSize(3);
  }

  @Test
  void waitsForNoPhotosOfAFlightThatNeverBegan() {
    put(TaskStatus.STARTING_FAILURE, MediaFolder.UNTOLD);
    assertThat(watch(Until.MEDIA).isOver()).isTrue();
    assertThat(seen).containsExactly("starting_failure");
  }

  @Test
  void doesNotWaitForPhotosForEver() {
    put(TaskStatus.SUCCESS, new MediaFolder.Known(4711, 3, 1));
    for (var i = 0; i < 7; i++) {
      later(() -> {});
    }
    assertThat(watch(Until.MEDIA).hasAllMedia()).isFalse();
    assertThat(events).isEmpty();
  }

  @Test
  @DisplayName("contract 15.12: an accepted task that does not fly is told as overdue")
  void tellsThatItWasAcceptedButDoesNotFly() {
    put(TaskStatus.WAITING, MediaFolder.UNTOLD);
    for (var i = 0; i < 13; i++) {
      later(() -> {});
    }
    later(() -> put(TaskStatus.TIMEOUT, MediaFolder.UNTOLD));
    watch(Until.OVER);
    assertThat(seen).containsExactly("waiting", "waiting", "timeout");
    assertThat(overdue).containsExactly(false, true, false);
  }

  @Test
  void outlivesSomeFailuresInARow() {
    put(TaskStatus.EXECUTING, MediaFolder.UNTOLD);
    later(() -> tasks.refuseNext(down()));
    later(() -> tasks.refuseNext(down()));
    later(() -> put(TaskStatus.SUCCESS, MediaFolder.UNTOLD));
    watch(Until.OVER);
    assertThat(seen).containsExactly("executing", "success");
  }

  @Test
  void givesUpAfterTooManyFailures() {
    put(TaskStatus.EXECUTING, MediaFolder.UNTOLD);
    for (var i = 0; i < 3; i++) {
      later(() -> tasks.refuseNext(down()));
    }
    assertThatExceptionOfType(Unavailable.class).isThrownBy(() -> watch(Until.OVER));
  }

  @Test
  void namesATaskThatIsMissing() {
    put(TaskStatus.WAITING, MediaFolder.UNTOLD);
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() -> service().watch(PROJECT, new TaskId("t-9"), Until.OVER, _ -> {}));
  }

  @Test
  void endsWhenItsThreadIsInterrupted() {
    put(TaskStatus.EXECUTING, MediaFolder.UNTOLD);
    later(() -> Thread.currentThread().interrupt());
    assertThat(watch(Until.OVER).isOver()).isFalse();
    assertThat(Thread.interrupted()).isTrue();
  }

  private TaskSighting watch(Until until) {
    return service()
        .watch(
            PROJECT,
            TASK,
            until,
            sighting -> {
              seen.add(sighting.task().status().word());
              overdue.add(sighting.overdue());
            });
  }

  private WatchFlightTaskService service() {
    var policy = new WatchPolicy(PACE, Duration.ofMinutes(2), Duration.ofMinutes(1), 3);
    return new WatchFlightTaskService(
        new FlightTaskQueries(tasks), tasks, policy, this::pass, () -> now);
  }

  /** Each pause lets time pass and one thing happen. */
  private void pass(Duration pause) {
    now = now.plus(pause);
    events.remove().run();
  }

  private void later(Runnable event) {
    events.add(event);
  }

  private void put(TaskStatus status, MediaFolder folder) {
    tasks.put(PROJECT, InMemoryFlightTasks.task(TASK.value(), TaskType.IMMEDIATE, status, folder));
  }

  private static Unavailable down() {
    return new Unavailable("flighthub.unreachable", "down", "");
  }
}
