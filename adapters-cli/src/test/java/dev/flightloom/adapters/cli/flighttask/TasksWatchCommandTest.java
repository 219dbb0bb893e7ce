package dev.flightloom.adapters.cli.flighttask;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flightloom.adapters.cli.client.TestCommandLine;
import dev.flightloom.application.flighttask.port.in.WatchFlightTask;
import dev.flightloom.application.project.port.in.FindProject;
import dev.flightloom.domain.flighttask.FlightTask;
import dev.flightloom.domain.flighttask.LostLinkAction;
import dev.flightloom.domain.flighttask.MediaFolder;
import dev.flightloom.domain.flighttask.ResumePolicy;
import dev.flightloom.domain.flighttask.ReturnMode;
import dev.flightloom.domain.flighttask.TaskId;
import dev.flightloom.domain.flighttask.TaskSighting;
import dev.flightloom.domain.flighttask.TaskStatus;
import dev.flightloom.domain.flighttask.TaskType;
import dev.flightloom.domain.flighttask.listing.ActualTimes;
import dev.flightloom.domain.flighttask.listing.SampleListed;
import dev.flightloom.domain.flighttask.order.SampleOrder;
import dev.flightloom.domain.project.Project;
import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.vocabulary.Foreign;
import dev.flightloom.domain.vocabulary.Position;
import dev.flightloom.domain.vocabulary.Reading;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TasksWatchCommandTest {
  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

  private final TestCommandLine cli = new TestCommandLine();

  @BeforeEach
  void knowOneProject() {
    cli.with(
        FindProject.class,
        name -> new Project(new ProjectId("p-1"), name, "", Position.UNKNOWN, NOON, NOON));
  }

  @Test
  void tellsEveryChangeAndSucceedsWithTheFlight() {
    see(
        sighting(TaskStatus.WAITING, MediaFolder.UNTOLD),
        sighting(TaskStatus.EXECUTING, MediaFolder.UNTOLD),
        sighting(TaskStatus.SUCCESS, new MediaFolder.Known(7, 18, 3)));
    assertThat(cli.run("tasks", "watch", "t-1")).isZero();
    assertThat(cli.out().lines())
        .containsExactly(
            "2026-03-01T12:00:00Z  waiting",
            "2026-03-01T12:00:00Z  executing  waypoint 1 of 9",
            "2026-03-01T12:00:00Z  success  3 of 18 files arrived");
  }

  @Test
  void failsWithAFlightThatFailedAndWithPhotosThatAreMissing() {
    see(sighting(TaskStatus.TERMINATED, MediaFolder.UNTOLD));
    assertThat(cli.run("tasks", "watch", "t-1")).isEqualTo(1);
    see(sighting(TaskStatus.SUCCESS, new MediaFolder.Known(7, 18, 3)));
    assertThat(cli.run("tasks", "watch", "t-1", "--media")).isEqualTo(1);
    assertThat(cli.err()).contains("not all photos have arrived");
  }

  @Test
  @DisplayName(
      "contract 15.12: says that a task was accepted but does not fly, and why that may be")
  void tellsThatItDoesNotFly() {
    var late = task(TaskStatus.WAITING, MediaFolder.UNTOLD);
    see(
        TaskSighting.of(NOON.plusSeconds(600), late, Reading.untold(), Duration.ofMinutes(2)),
        sighting(TaskStatus.TIMEOUT, MediaFolder.UNTOLD));
    assertThat(cli.run("tasks", "watch", "t-1")).isEqualTo(1);
    assertThat(cli.err()).contains("Accepted but not flying", "return altitude, 100 m");
  }

  @Test
  void writesOneLineOfJsonPerChange() {
    see(sighting(TaskStatus.SUCCESS, new MediaFolder.Known(7, 3, 3)));
    assertThat(cli.run("tasks", "watch", "t-1", "--media", "--json")).isZero();
    assertThat(cli.out().lines())
        .singleElement()
        .asString()
        .contains("\"status\":\"success\"", "\"mediaComplete\":true", "\"expectedFiles\":3");
  }

  @Test
  void saysThatItWasInterrupted() {
    see(sighting(TaskStatus.EXECUTING, MediaFolder.UNTOLD));
    assertThat(cli.run("tasks", "watch", "t-1")).isEqualTo(130);
  }

  private void see(TaskSighting... sightings) {
    cli.with(
        WatchFlightTask.class,
        (_, _, _, observer) -> {
          List.of(sightings).forEach(observer);
          return List.of(sightings).getLast();
        });
  }

  private static TaskSighting sighting(TaskStatus status, MediaFolder folder) {
    var row =
        SampleListed.of("t-1", "n", SampleOrder.DOCK, NOON, status, new ActualTimes.NotBegun());
    return TaskSighting.of(NOON, task(status, folder), Reading.told(row), Duration.ZERO);
  }

  private static FlightTask task(TaskStatus status, MediaFolder folder) {
    return new FlightTask(
        new TaskId("t-1"),
        "fence",
        new Foreign.Known<>(TaskType.TIMED),
        new Foreign.Known<>(status),
        SampleOrder.DOCK,
        SampleOrder.ROUTE,
        NOON,
        NOON.plusSeconds(1800),
        new Foreign.Known<>(LostLinkAction.RETURN_HOME),
        100,
        new Foreign.Known<>(ReturnMode.PRESET),
        new Foreign.Known<>(ResumePolicy.MANUAL),
        folder);
  }
}
