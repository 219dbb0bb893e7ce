package dev.flightloom.adapters.cli.flighttask;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flightloom.adapters.cli.client.TestCommandLine;
import dev.flightloom.application.flighttask.InMemoryTracks;
import dev.flightloom.application.flighttask.port.in.ExportTrack;
import dev.flightloom.application.flighttask.port.in.FindTrack;
import dev.flightloom.application.project.port.in.FindProject;
import dev.flightloom.domain.failure.Conflict;
import dev.flightloom.domain.project.Project;
import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.vocabulary.Position;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TasksTrackCommandTest {
  private static final Instant DAY = Instant.parse("2026-01-02T03:04:05Z");

  private final TestCommandLine cli = new TestCommandLine();
  private @TempDir Path folder;

  @BeforeEach
  void knowOneFlight() {
    cli.with(
            FindProject.class,
            name -> new Project(new ProjectId("p-1"), name, "", Position.UNKNOWN, DAY, DAY))
        .with(FindTrack.class, (_, _) -> InMemoryTracks.harbour())
        .with(
            ExportTrack.class,
            (project, task, format) -> format + " of " + task + " in " + project + "\n");
  }

  @Test
  void showsASummary() {
    assertThat(cli.run("tasks", "track", "t-1")).isZero();
    assertThat(cli.out())
        .contains("Flown      1250 m", "Points     3 points", "76.1 to 91.4 m above the ellipsoid");
  }

  @Test
  void showsEveryPointAsJson() {
    assertThat(cli.run("tasks", "track", "t-1", "--json")).isZero();
    assertThat(cli.out()).contains("\"time\" : \"2026-01-01T07:01:31.250Z\"");
  }

  @Test
  void writesADocumentToTheStandardOutput() {
    assertThat(cli.run("tasks", "track", "t-1", "--format", "gpx")).isZero();
    assertThat(cli.out()).isEqualTo("GPX of t-1 in p-1\n");
  }

  @Test
  void writesADocumentToAFile() throws IOException {
    var file = folder.resolve("flight.kml");
    assertThat(cli.run("tasks", "track", "t-1", "--format", "kml", "--output", file.toString()))
        .isZero();
    assertThat(Files.readString(file)).isEqualTo("KML of t-1 in p-1\n");
    assertThat(cli.err()).contains("Wrote " + file);
  }

  @Test
  void saysWhatToDoWhileThereIsNoTrack() {
    cli.with(
        FindTrack.class,
        (_, _) -> {
          throw new Conflict("track.not-yet", "no track yet", "Try again after the landing.");
        });
    assertThat(cli.run("tasks", "track", "t-1")).isEqualTo(1);
    assertThat(cli.err()).contains("no track yet", "Remedy: Try again after the landing.");
  }

  @Test
  void wantsAFormatForAFile() {
    assertThat(cli.run("tasks", "track", "t-1", "--output", "x")).isEqualTo(2);
  }
}
