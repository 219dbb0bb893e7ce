package dev.flightloom.adapters.cli.wayline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flightloom.adapters.cli.client.CommandLines;
import dev.flightloom.adapters.cli.client.TestCommandLine;
import dev.flightloom.adapters.cli.terminal.Startup;
import dev.flightloom.application.project.port.in.FindProject;
import dev.flightloom.application.wayline.port.in.ConvertRoute;
import dev.flightloom.application.wayline.port.in.DownloadWayline;
import dev.flightloom.application.wayline.port.in.ExplainRoute;
import dev.flightloom.application.wayline.port.in.ExplainWayline;
import dev.flightloom.application.wayline.port.in.FindWayline;
import dev.flightloom.application.wayline.port.in.ListWaylines;
import dev.flightloom.application.wayline.port.in.ScrubRoute;
import dev.flightloom.application.wayline.port.in.UploadWayline;
import dev.flightloom.domain.failure.Rejected;
import dev.flightloom.domain.failure.Unavailable;
import dev.flightloom.domain.project.Project;
import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.vocabulary.Outcome;
import dev.flightloom.domain.vocabulary.Position;
import dev.flightloom.domain.wayline.RouteName;
import dev.flightloom.domain.wayline.SampleRoute;
import dev.flightloom.domain.wayline.UploadedRoute;
import dev.flightloom.domain.wayline.WaylineId;
import dev.flightloom.domain.wayline.plan.RouteFinding.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoutesCommandsTest {
  private static final Instant DAY = Instant.parse("2026-01-02T03:04:05Z");

  private final TestCommandLine cli = new TestCommandLine();

  @BeforeEach
  void knowOneProject() {
    cli.with(
        FindProject.class,
        name -> new Project(new ProjectId("p-" + name), name, "", Position.UNKNOWN, DAY, DAY));
  }

  @Test
  void explainsAFileInSentences() {
    cli.with(
        ExplainRoute.class,
        file -> SampleRoute.file(file.toString(), SampleRoute.finding(Severity.WARNING)));

    assertThat(cli.run("routes", "explain", "fence.kmz")).isZero();
    assertThat(cli.out())
        .contains("fence.kmz, 4.2 kB", "WPML 1.0.6", "Matrice 3TD (0-91-1)", "Matrice 3TD camera")
        .contains("113 m", "11 s on the path", "40.0 to 60.0 m above take-off", "1 take_photo")
        .contains("go_home", "execute_lost_action: go_back")
        .contains("warning [route.no-template-type] The template does not say its type.")
        .contains("in wpmz/template.kml Folder[1]/templateType", "Add templateType.");
    assertThat(cli.err()).isEmpty();
  }

  @Test
  void explainsAStoredRouteAsJson() {
    cli.with(ExplainWayline.class, (project, name) -> SampleRoute.file(project + "/" + name));

    assertThat(cli.run("routes", "explain", "fence", "--project", "Quarry", "--json")).isZero();
    assertThat(cli.out())
        .contains("\"name\" : \"p-Quarry/fence\"", "\"aircraft\" : \"0-91-1\"")
        .contains("\"highestInMetres\" : 60.0", "\"finishAction\" : \"go_home\"")
        .contains("\"take_photo\" : 1", "\"namesAuthor\" : true")
        .doesNotContain("returnHeightInMetres");
  }

  @Test
  void startsNothingForAFile() {
    assertThat(CommandLines.needs("routes", "explain", "a.KMZ")).isEqualTo(Startup.NOTHING);
    assertThat(CommandLines.needs("routes", "check", "a.kmz")).isEqualTo(Startup.NOTHING);
    assertThat(CommandLines.needs("routes", "explain", "fence"))
        .isEqualTo(Startup.flightHub(Startup.Journal.NONE));
  }

  @Test
  void checksAllFilesAndExitsWithOneForAFault() {
    cli.with(
        ExplainRoute.class,
        file ->
            switch (file.toString()) {
              case "good.kmz" -> SampleRoute.file("good.kmz");
              case "bad.kmz" -> SampleRoute.file("bad.kmz", SampleRoute.finding(Severity.FAULT));
              default -> throw new Rejected("route-file.bomb", "It is a bomb.", "Leave it.");
            });

    assertThat(cli.run("routes", "check", "good.kmz")).isZero();
    assertThat(cli.run("routes", "check", "good.kmz", "bad.kmz", "bomb.kmz")).isEqualTo(1);
    assertThat(cli.out())
        .contains("good.kmz: fit for FlightHub", "bad.kmz: not fit", "bomb.kmz: not fit")
        .contains("fault [route-file.bomb] It is a bomb.");
    assertThat(cli.run("routes", "check", "bomb.kmz", "--json")).isEqualTo(1);
    assertThat(cli.out()).contains("\"ok\" : false", "\"code\" : \"route-file.bomb\"");
  }

  @Test
  void uploadsUnderAWish() {
    cli.with(
        UploadWayline.class,
        command -> {
          assertThat(command.project()).isEqualTo(new ProjectId("p-Quarry"));
          assertThat(command.scrub()).isTrue();
          return report(
              command, new Outcome.Known<>(new UploadedRoute(new WaylineId("w-7"), "fence-2")));
        });

    assertThat(
            cli.run(
                "routes", "upload", "x.kmz", "--name", "fence", "--scrub", "--project", "Quarry"))
        .isZero();
    assertThat(cli.out()).contains("Route fence-2 is listed as w-7.");
  }

  @Test
  void failsWhereNobodyKnowsHowAnUploadEnded() {
    cli.with(
        UploadWayline.class,
        command ->
            report(
                command,
                new Outcome.Unknown<>(
                    new Unavailable("flighthub.unreachable", "The answer was lost.", "Look."))));

    assertThat(cli.run("routes", "upload", "x.kmz", "--name", "fence", "--json")).isEqualTo(1);
    assertThat(cli.out()).contains("\"outcome\" : \"unknown\"", "\"name\" : \"fence\"");
    assertThat(cli.err()).contains("The answer was lost.", "look for fence");
  }

  private static UploadWayline.Report report(
      UploadWayline.Command command, Outcome<UploadedRoute> outcome) {
    return new UploadWayline.Report(
        SampleRoute.file("x.kmz"), new RouteName(command.name()), outcome);
  }

  @Test
  void listsAndShowsRoutes() {
    cli.with(ListWaylines.class, _ -> List.of(SampleRoute.listed("w-1", "fence").route()));
    cli.with(FindWayline.class, (_, name) -> SampleRoute.listed("w-1", name));

    assertThat(cli.run("routes", "list")).isZero();
    assertThat(cli.run("routes", "show", "fence")).isZero();
    assertThat(cli.run("routes", "show", "fence", "--json")).isZero();
    assertThat(cli.out())
        .contains("w-1  fence  Matrice 3TD", "Waypoints   9", "1250 m")
        .contains("\"waypoints\" : 9")
        .doesNotContain("memory://");
    cli.with(ListWaylines.class, _ -> List.of());
    assertThat(cli.run("routes", "list")).isZero();
    assertThat(cli.err()).contains("The project has no routes");
  }

  @Test
  void downloadsIntoANewFileOnly(@TempDir Path folder) throws IOException {
    List<Path> targets = new ArrayList<>();
    cli.with(
        DownloadWayline.class,
        (_, name, target) -> {
          targets.add(target);
          return SampleRoute.listed("w-1", name);
        });
    var target = folder.resolve("fence.kmz");

    assertThat(cli.run("routes", "download", "fence", "--output", target.toString())).isZero();
    assertThat(targets).containsExactly(target);
    assertThat(cli.out()).contains("Route fence is in " + target);

    Files.writeString(target, "there");
    assertThat(cli.run("routes", "download", "fence")).isEqualTo(2);
  }

  @Test
  void convertsToStdout() {
    cli.with(ExplainRoute.class, file -> SampleRoute.file(file.toString()));
    cli.with(ConvertRoute.class, (route, format) -> format + " of " + route.name() + "\n");

    assertThat(cli.run("routes", "convert", "fence.kmz", "--format", "kml")).isZero();
    assertThat(cli.out()).isEqualTo("KML of fence.kmz" + System.lineSeparator());
    assertThat(cli.run("routes", "convert", "fence.kmz", "--format", "gpx")).isEqualTo(2);
  }

  @Test
  void scrubsIntoANewFile(@TempDir Path folder) {
    List<Path> done = new ArrayList<>();
    cli.with(ScrubRoute.class, (file, target) -> done.addAll(List.of(file, target)));
    var target = folder.resolve("clean.kmz");

    assertThat(cli.run("routes", "scrub", "fence.kmz", "-o", target.toString())).isZero();
    assertThat(done).containsExactly(Path.of("fence.kmz"), target);
  }
}
