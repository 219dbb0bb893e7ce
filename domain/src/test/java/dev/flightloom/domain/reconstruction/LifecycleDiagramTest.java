package dev.flightloom.domain.reconstruction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The diagrams of docs/reconstruction.md are drawn by the lifecycles' own tables. */
class LifecycleDiagramTest {

  private static final Path PAGE = Path.of("..", "docs", "reconstruction.md");

  @Test
  void thePageShowsTheLifecycleOfAReconstruction() throws IOException {
    var diagram = diagram(Stage.Name.values(), name -> successors(name));
    assertThat(Files.readString(PAGE)).contains(diagram);
  }

  @Test
  void thePageShowsTheLifecycleOfABuild() throws IOException {
    var diagram = diagram(BuildStage.Name.values(), name -> sample(name).successors());
    assertThat(Files.readString(PAGE)).contains(diagram);
  }

  @Test
  void aMissingStepChangesTheDiagram() {
    var whole = diagram(BuildStage.Name.values(), name -> sample(name).successors());
    var less = diagram(BuildStage.Name.values(), _ -> EnumSet.of(BuildStage.Name.FAILED));
    assertThat(whole).isNotEqualTo(less).contains("  Queued --> Running\n");
  }

  private static <N extends Enum<N>> String diagram(N[] names, Function<N, Set<N>> successors) {
    var lines = new ArrayList<String>();
    lines.add("```mermaid");
    lines.add("stateDiagram-v2");
    lines.add("  [*] --> " + word(names[0]));
    for (var name : names) {
      lines.addAll(steps(name, successors.apply(name)));
    }
    lines.add("```\n");
    return String.join("\n", lines);
  }

  private static <N extends Enum<N>> List<String> steps(N from, Collection<N> successors) {
    return successors.isEmpty()
        ? List.of("  " + word(from) + " --> [*]")
        : successors.stream().map(to -> "  " + word(from) + " --> " + word(to)).toList();
  }

  private static String word(Enum<?> name) {
    return name.name().charAt(0) + name.name().substring(1).toLowerCase(Locale.ROOT);
  }

  /** A failed reconstruction goes back to where it failed, which may be any open stage. */
  private static Set<Stage.Name> successors(Stage.Name name) {
    if (name != Stage.Name.FAILED) {
      return sample(name, name).successors();
    }
    var all = EnumSet.noneOf(Stage.Name.class);
    Stream.of(Stage.Name.values())
        .filter(at -> !at.isFinal())
        .forEach(at -> all.addAll(sample(name, at).successors()));
    return all;
  }

  private static Stage sample(Stage.Name name, Stage.Name failedAt) {
    return switch (name) {
      case COLLECTING -> new Stage.Collecting();
      case UPLOADING -> new Stage.Uploading();
      case REGISTERING -> new Stage.Registering();
      case STARTING -> new Stage.Starting(new StartAttempt.NotSent());
      case BUILDING -> new Stage.Building();
      case FETCHING -> new Stage.Fetching();
      case FINISHED -> new Stage.Finished();
      case FAILED -> new Stage.Failed("some.code", "It failed.", "Retry.", failedAt);
      case CANCELLED -> new Stage.Cancelled();
    };
  }

  private static BuildStage sample(BuildStage.Name name) {
    return switch (name) {
      case QUEUED -> new BuildStage.Queued();
      case RUNNING -> new BuildStage.Running(1);
      case PACKAGING -> new BuildStage.Packaging(1, Instant.EPOCH);
      case SUCCEEDED -> new BuildStage.Succeeded(1);
      case FAILED -> new BuildStage.Failed(1, BuildStage.Step.ARCHIVE);
      case CANCELLED -> new BuildStage.Cancelled();
    };
  }
}
