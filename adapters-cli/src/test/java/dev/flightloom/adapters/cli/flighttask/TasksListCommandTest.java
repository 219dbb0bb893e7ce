package dev.flightloom.adapters.cli.flighttask;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flightloom.adapters.cli.client.TestCommandLine;
import dev.flightloom.adapters.cli.terminal.Operator;
import dev.flightloom.application.flighttask.port.in.ListFlightTasks;
import dev.flightloom.application.flighttask.port.in.RestoreFlightTask;
import dev.flightloom.application.flighttask.port.in.SuspendFlightTask;
import dev.flightloom.application.project.port.in.FindProject;
import dev.flightloom.domain.failure.Unavailable;
import dev.flightloom.domain.flighttask.TaskStatus;
import dev.flightloom.domain.flighttask.listing.ActualTimes;
import dev.flightloom.domain.flighttask.listing.ListedTask;
import dev.flightloom.domain.flighttask.listing.SampleListed;
import dev.flightloom.domain.flighttask.order.SampleOrder;
import dev.flightloom.domain.project.Project;
import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.vocabulary.Listing;
import dev.flightloom.domain.vocabulary.Outcome;
import dev.flightloom.domain.vocabulary.Position;
import dev.flightloom.domain.vocabulary.Reading;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TasksListCommandTest {
  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

  private final TestCommandLine cli = new TestCommandLine();
  private final List<ListFlightTasks.Query> queries = new ArrayList<>();

  @BeforeEach
  void knowOneProject() {
    cli.with(
        FindProject.class,
        name -> new Project(new ProjectId("p-" + name), name, "", Position.UNKNOWN, NOON, NOON));
    cli.with(Operator.class, Operator.named("ada"));
  }

  @Test
  void listsTasksWithTheirActualBegin() {
    var flying =
        SampleListed.of(
            "t-2",
            "Crane rails",
            SampleOrder.DOCK,
            NOON,
            TaskStatus.EXECUTING,
            new ActualTimes.Since(NOON.plusSeconds(21)));
    answer(false, SampleListed.waiting("t-1", "Fence check 07", NOON), flying);
    assertThat(cli.run("tasks", "list", "--project", "Quarry")).isZero();
    assertThat(cli.out())
        .contains("t-1", "waiting", "2026-03-01T12:00:00Z planned", "1/9")
        .contains("t-2", "executing", "2026-03-01T12:00:21Z ");
    assertThat(queries.getFirst().project()).isEqualTo(new ProjectId("p-Quarry"));
    assertThat(cli.err()).doesNotContain("1000");
  }

  @Test
  void readsFiltersAndTellsThatTheListIsCapped() {
    answer(true);
    assertThat(
            cli.run(
                "tasks",
                "list",
                "--dock",
                "A,B",
                "--from",
                "2026-03-01T13:00",
                "--zone",
                "Europe/Berlin",
                "--status",
                "waiting,partially_done",
                "--type",
                "timed"))
        .isZero();
    var query = queries.getFirst();
    assertThat(query.docks()).hasSize(2);
    assertThat(query.from()).isEqualTo(Reading.told(NOON));
    assertThat(query.filter().statuses())
        .containsExactlyInAnyOrder(TaskStatus.WAITING, TaskStatus.PARTIALLY_DONE);
    assertThat(cli.err()).contains("No flight tasks in that time", "at most 1000 devices");
  }

  @Test
  void writesJson() {
    answer(true, SampleListed.waiting("t-1", "Fence check 07", NOON));
    assertThat(cli.run("tasks", "list", "--json")).isZero();
    assertThat(cli.out()).contains("\"capped\" : true", "\"plannedBegin\"", "\"id\" : \"t-1\"");
  }

  @Test
  void refusesAWindowThatEndsBeforeItBegins() {
    answer(false);
    assertThat(
            cli.run(
                "tasks",
                "list",
                "--from",
                "2026-03-02T00:00:00Z",
                "--until",
                "2026-03-01T00:00:00Z"))
        .isEqualTo(2);
    assertThat(queries).isEmpty();
  }

  @Test
  void suspendsAndRestores() {
    cli.with(SuspendFlightTask.class, (_, _, task) -> new Outcome.Known<>(task));
    assertThat(cli.run("tasks", "suspend", "t-1")).isZero();
    assertThat(cli.out()).contains("Task t-1 is suspended.");
    cli.with(
        RestoreFlightTask.class,
        (_, _, _) -> new Outcome.Unknown<>(new Unavailable("flighthub.unreachable", "gone", "")));
    assertThat(cli.run("tasks", "restore", "t-1", "--json")).isEqualTo(1);
    assertThat(cli.out()).contains("\"outcome\" : \"unknown\"");
    assertThat(cli.err()).contains("Nobody knows whether task t-1 is restored", "tasks show t-1");
  }

  private void answer(boolean capped, ListedTask... tasks) {
    cli.with(
        ListFlightTasks.class,
        query -> {
          queries.add(query);
          return new Listing<>(List.of(tasks), capped);
        });
  }
}
