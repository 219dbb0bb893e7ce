package dev.flightloom.adapters.cli.flighttask;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flightloom.adapters.cli.client.TestCommandLine;
import dev.flightloom.application.flighttask.port.in.FindFlightTask;
import dev.flightloom.application.project.port.in.FindProject;
import dev.flightloom.domain.device.DeviceSn;
import dev.flightloom.domain.failure.NotFound;
import dev.flightloom.domain.flighttask.FlightTask;
import dev.flightloom.domain.flighttask.LostLinkAction;
import dev.flightloom.domain.flighttask.MediaFolder;
import dev.flightloom.domain.flighttask.ResumePolicy;
import dev.flightloom.domain.flighttask.ReturnMode;
import dev.flightloom.domain.flighttask.TaskId;
import dev.flightloom.domain.flighttask.TaskStatus;
import dev.flightloom.domain.flighttask.TaskType;
import dev.flightloom.domain.project.Project;
import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.vocabulary.Foreign;
import dev.flightloom.domain.vocabulary.Position;
import dev.flightloom.domain.wayline.WaylineId;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TasksShowCommandTest {
  private static final Instant DAY = Instant.parse("2026-01-02T03:04:05Z");

  private final TestCommandLine cli = new TestCommandLine();

  @BeforeEach
  void knowOneProject() {
    cli.with(
        FindProject.class,
        name -> new Project(new ProjectId("p-" + name), name, "", Position.UNKNOWN, DAY, DAY));
  }

  @Test
  void showsEveryFieldAndKeepsForeignWords() {
    cli.with(FindFlightTask.class, (project, id) -> task(id, project.value()));
    assertThat(cli.run("tasks", "show", "t-1", "--project", "Quarry")).isZero();
    assertThat(cli.out())
        .contains("t-1", "p-Quarry", "hovering", "immediate", "return_home", "preset", "auto")
        .contains("3 of 8 files arrived", "DOCK0001");
  }

  @Test
  void writesTheSameAsJson() {
    cli.with(FindFlightTask.class, (project, id) -> task(id, "mapping"));
    assertThat(cli.run("tasks", "show", "t-1", "--json")).isZero();
    assertThat(cli.out()).contains("\"status\" : \"hovering\"");
  }

  @Test
  void namesTheTaskThatIsMissing() {
    cli.with(
        FindFlightTask.class,
        (_, id) -> {
          throw new NotFound("flight-task.not-found", "no flight task " + id, "");
        });
    assertThat(cli.run("tasks", "show", "t-9")).isEqualTo(1);
    assertThat(cli.err()).contains("no flight task t-9").doesNotContain("Remedy:");
  }

  private static FlightTask task(TaskId id, String name) {
    return new FlightTask(
        id,
        name,
        Foreign.of(TaskType.class, "immediate"),
        Foreign.of(TaskStatus.class, "hovering"),
        new DeviceSn("DOCK0001"),
        new WaylineId("w-1"),
        DAY,
        DAY,
        Foreign.of(LostLinkAction.class, "return_home"),
        100,
        Foreign.of(ReturnMode.class, "preset"),
        Foreign.of(ResumePolicy.class, "auto"),
        new MediaFolder.Known(7, 8, 3));
  }
}
