package dev.flightloom.adapters.cli.project;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flightloom.adapters.cli.client.TestCommandLine;
import dev.flightloom.application.project.port.in.ListProjects;
import dev.flightloom.domain.failure.Unavailable;
import dev.flightloom.domain.project.Project;
import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.system.OperatingMode;
import dev.flightloom.domain.vocabulary.Position;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProjectsListCommandTest {
  private static final Instant DAY = Instant.parse("2026-01-02T03:04:05Z");
  private static final Project QUARRY =
      new Project(new ProjectId("p-1"), "Quarry", "stones", Position.UNKNOWN, DAY, DAY);

  private final TestCommandLine cli = new TestCommandLine();

  @Test
  void listsProjectsBelowTheMode() {
    cli.with(ListProjects.class, () -> List.of(QUARRY));
    assertThat(cli.run("projects", "list")).isZero();
    assertThat(cli.out()).contains("ID", "p-1", "Quarry");
    assertThat(cli.err()).startsWith("Mode: SIMULATED (embedded simulator at http://127.0.0.1");
  }

  @Test
  void writesJsonAndNothingElseToStdout() {
    cli.with(ListProjects.class, () -> List.of(QUARRY)).mode(new OperatingMode.Live("fh.example"));
    assertThat(cli.run("projects", "list", "--json")).isZero();
    assertThat(cli.out()).startsWith("[").contains("\"id\" : \"p-1\"");
    assertThat(cli.err()).isEqualTo("Mode: LIVE (fh.example)\n");
  }

  @Test
  void saysSoWhenTheKeySeesNoProject() {
    cli.with(ListProjects.class, List::of);
    assertThat(cli.run("projects", "list")).isZero();
    assertThat(cli.err()).contains("sees no project");
  }

  @Test
  void namesCodeAndRemedyOfAFailure() {
    cli.with(
        ListProjects.class,
        () -> {
          throw new Unavailable("flighthub.credentials", "the key is refused", "Set another key.");
        });
    assertThat(cli.run("projects", "list", "--json")).isEqualTo(1);
    assertThat(cli.err())
        .contains("Error [flighthub.credentials]: the key is refused", "Remedy: Set another key.");
    assertThat(cli.out()).contains("{\"type\":\"error\",\"code\":\"flighthub.credentials\"");
  }
}
