package dev.flightloom.adapters.cli.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flightloom.adapters.cli.client.TestCommandLine;
import dev.flightloom.application.annotation.port.in.CreateAnnotation;
import dev.flightloom.application.annotation.port.in.CreateAnnotation.Creation;
import dev.flightloom.application.project.port.in.FindProject;
import dev.flightloom.domain.annotation.AnnotationId;
import dev.flightloom.domain.annotation.Colour;
import dev.flightloom.domain.annotation.NewAnnotation;
import dev.flightloom.domain.annotation.NewAnnotation.Doubt;
import dev.flightloom.domain.annotation.NewAnnotation.Style;
import dev.flightloom.domain.annotation.Shape;
import dev.flightloom.domain.annotation.Vertex;
import dev.flightloom.domain.failure.Unavailable;
import dev.flightloom.domain.project.Project;
import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.vocabulary.Outcome;
import dev.flightloom.domain.vocabulary.Position;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnnotationsCreateCommandTest {
  private static final Instant DAY = Instant.parse("2026-01-02T03:04:05Z");

  @TempDir Path folder;

  private final TestCommandLine cli = new TestCommandLine();
  private final List<NewAnnotation> created = new ArrayList<>();

  @BeforeEach
  void know() {
    cli.with(
        FindProject.class,
        name -> new Project(new ProjectId("p-1"), "Harbour", "", Position.UNKNOWN, DAY, DAY));
    answers(new Outcome.Known<>(new AnnotationId("mark-1")), List.of());
  }

  private void answers(Outcome<AnnotationId> outcome, List<Doubt> doubts) {
    cli.with(
        CreateAnnotation.class,
        (_, annotation) -> {
          created.add(annotation);
          return new Creation(outcome, doubts);
        });
  }

  private int create(String... more) {
    var args = new ArrayList<>(List.of("annotations", "create"));
    args.addAll(List.of(more));
    return cli.run(args.toArray(String[]::new));
  }

  private String file(String text) throws IOException {
    return Files.writeString(folder.resolve("mark.geojson"), text.replace('\'', '"')).toString();
  }

  @Test
  void createsAPoint() {
    assertThat(create("--name", "Gate 3", "--point", "9.98,53.54,7", "--colour", "#ff0000"))
        .isZero();
    assertThat(created)
        .containsExactly(
            new NewAnnotation(
                "Gate 3",
                "",
                new Shape.Point(new Vertex(9.98, 53.54, 7)),
                new Style(new Colour("#FF0000"), true)));
    assertThat(cli.out()).contains("Mark 'Gate 3' is on the map of project Harbour, as mark-1.");
  }

  @Test
  void createsALineAndAPolygon() {
    assertThat(create("--name", "a", "--line", "9,53 10,53", "--at-altitude")).isZero();
    assertThat(create("--name", "b", "--polygon", "9,53  10,53 10,54", "--json")).isZero();
    assertThat(created.getFirst().style().clampedToGround()).isFalse();
    assertThat(created.getFirst().shape().vertices()).hasSize(2);
    assertThat(created.getLast().shape()).isInstanceOf(Shape.Polygon.class);
    assertThat(cli.out()).contains("\"outcome\" : \"known\"", "\"id\" : \"mark-1\"");
  }

  @Test
  void takesAFeatureWithItsProperties() throws IOException {
    var file =
        file(
            """
            {'type': 'Feature', 'properties': {'name': 'Quay', 'desc': 'long', 'color': '#00ff00',
             'clampToGround': false}, 'geometry': {'type': 'Point', 'coordinates': [9, 53]}}
            """);
    assertThat(create("--geojson", file)).isZero();
    assertThat(create("--geojson", file, "--name", "Other")).isZero();
    assertThat(created.getFirst())
        .isEqualTo(
            new NewAnnotation(
                "Quay",
                "long",
                new Shape.Point(Vertex.of(9, 53)),
                new Style(new Colour("#00FF00"), false)));
    assertThat(created.getLast().name()).isEqualTo("Other");
  }

  @Test
  void takesABareGeometry() throws IOException {
    var file = file("{'type': 'LineString', 'coordinates': [[9, 53], [10, 53]]}");
    assertThat(create("--name", "a", "--geojson", file)).isZero();
    assertThat(created.getFirst().shape()).isInstanceOf(Shape.Line.class);
  }

  @Test
  void tellsDoubts() {
    answers(
        new Outcome.Known<>(new AnnotationId("mark-1")),
        List.of(Doubt.ZERO_POSITION, Doubt.FAR_FROM_PROJECT));
    assertThat(create("--name", "a", "--point", "0,0", "--json")).isZero();
    assertThat(cli.err()).contains("Look again: a place is 0,0", "longitude comes before latitude");
    assertThat(cli.out()).contains("\"zero-position\"", "\"far-from-project\"");
  }

  @Test
  void failsWhereNobodyKnows() {
    answers(new Outcome.Unknown<>(new Unavailable("x", "line broke", "")), List.of());
    assertThat(create("--name", "a", "--point", "9,53")).isEqualTo(1);
    assertThat(cli.err()).contains("Nobody knows whether the mark is on the map: line broke");
  }

  @Test
  void refusesWhatMakesNoSense() throws IOException {
    assertThat(create("--name", "a")).isEqualTo(2);
    assertThat(create("--name", "a", "--point", "9,53", "--line", "9,53 10,53")).isEqualTo(2);
    assertThat(create("--name", "a", "--point", "53")).isEqualTo(2);
    assertThat(create("--name", "a", "--point", "9,north")).isEqualTo(2);
    assertThat(create("--name", "a", "--point", "53,99")).isEqualTo(2);
    assertThat(create("--point", "9,53")).isEqualTo(2);
    assertThat(create("--name", "a", "--point", "9,53", "--colour", "red")).isEqualTo(2);
    assertThat(create("--geojson", file("{'type': 'FeatureCollection'}"))).isEqualTo(2);
    assertThat(create("--geojson", "nowhere.json")).isEqualTo(2);
    assertThat(cli.err())
        .contains("exactly one of --point, --line, --polygon and --geojson")
        .contains("longitude comes first", "which is no number", "needs a name")
        .contains("#2D8CF0 is accepted", "no GeoJSON feature", "no JSON file");
    assertThat(created).isEmpty();
  }
}
