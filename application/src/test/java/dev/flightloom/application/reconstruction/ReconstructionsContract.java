package dev.flightloom.application.reconstruction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.flightloom.application.reconstruction.port.out.Reconstructions;
import dev.flightloom.domain.failure.Conflict;
import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.reconstruction.Reconstruction;
import dev.flightloom.domain.reconstruction.ReconstructionFilter;
import dev.flightloom.domain.reconstruction.ReconstructionId;
import dev.flightloom.domain.reconstruction.SampleReconstruction;
import dev.flightloom.domain.reconstruction.Stage;
import dev.flightloom.domain.vocabulary.Page;
import dev.flightloom.domain.vocabulary.PageRequest;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What every journal of reconstructions does. */
public interface ReconstructionsContract {

  /** An empty journal, the same one during a test. */
  Reconstructions reconstructions();

  @Test
  default void findsWhatWasAddedAsItsFirstVersion() {
    var added = reconstructions().add(SampleReconstruction.withId("r-1"));

    assertThat(added).isEqualTo(SampleReconstruction.withId("r-1").savedAs(1));
    assertThat(reconstructions().find(added.id())).contains(added);
  }

  @Test
  default void findsNothingForAnUnknownId() {
    assertThat(reconstructions().find(new ReconstructionId("r-unknown"))).isEmpty();
  }

  @Test
  default void refusesAnIdThatIsTaken() {
    reconstructions().add(SampleReconstruction.withId("r-1"));

    assertThatExceptionOfType(Conflict.class)
        .isThrownBy(() -> reconstructions().add(SampleReconstruction.withId("r-1")))
        .satisfies(failure -> assertThat(failure.code()).isEqualTo("reconstruction.exists"));
  }

  @Test
  default void countsEverySave() {
    var added = reconstructions().add(SampleReconstruction.withId("r-1"));
    var at = added.createdAt().plusSeconds(5);
    var saved = reconstructions().save(added.moveTo(new Stage.Uploading(), at));

    assertThat(saved).isEqualTo(added.moveTo(new Stage.Uploading(), at).savedAs(2));
    assertThat(reconstructions().find(added.id())).contains(saved);
  }

  @Test
  default void refusesToSaveOverAVersionThatWasNotRead() {
    var read = reconstructions().add(SampleReconstruction.withId("r-1"));
    var saved = reconstructions().save(read);

    assertThatExceptionOfType(Conflict.class)
        .isThrownBy(() -> reconstructions().save(read))
        .satisfies(failure -> assertThat(failure.code()).isEqualTo("reconstruction.changed"));
    assertThat(reconstructions().find(read.id())).contains(saved);
  }

  @Test
  default void refusesToSaveWhatWasNeverAdded() {
    assertThatExceptionOfType(Conflict.class)
        .isThrownBy(() -> reconstructions().save(SampleReconstruction.withId("r-1").savedAs(1)))
        .satisfies(failure -> assertThat(failure.code()).isEqualTo("reconstruction.changed"));
  }

  @Test
  default void letsExactlyOneOfManyConcurrentSavesWin() throws Exception {
    var read = reconstructions().add(SampleReconstruction.withId("r-1"));
    var wins = new AtomicInteger();
    Callable<Void> save =
        () -> {
          try {
            reconstructions().save(read);
            wins.incrementAndGet();
          } catch (Conflict lost) {
            assertThat(lost.code()).isEqualTo("reconstruction.changed");
          }
          return null;
        };
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var end : threads.invokeAll(List.of(save, save, save, save, save, save))) {
        end.get();
      }
    }

    assertThat(wins).hasValue(1);
    assertThat(reconstructions().find(read.id()).orElseThrow().version()).isEqualTo(2);
  }

  @Test
  default void listsTheNewestFirst() {
    var first = reconstructions().add(created("r-b", 0));
    var second = reconstructions().add(created("r-c", 1));
    var third = reconstructions().add(created("r-a", 1_000_000_000));

    assertThat(list(ReconstructionFilter.ALL).items()).containsExactly(third, second, first);
  }

  @Test
  default void listsPageByPageWithTheTotal() {
    for (var number = 0; number < 5; number++) {
      reconstructions().add(created("r-" + number, number));
    }
    var page = reconstructions().list(ReconstructionFilter.ALL, new PageRequest(2, 2));
    var beyond = reconstructions().list(ReconstructionFilter.ALL, new PageRequest(9, 2));

    assertThat(page.items()).extracting(it -> it.id().value()).containsExactly("r-2", "r-1");
    assertThat(page.total()).isEqualTo(5);
    assertThat(page.hasNext()).isTrue();
    assertThat(beyond.items()).isEmpty();
    assertThat(beyond.total()).isEqualTo(5);
  }

  @Test
  default void listsOnlyTheStagesAndProjectsAskedFor() {
    reconstructions().add(SampleReconstruction.in("r-1", new Stage.Uploading()));
    var building = reconstructions().add(SampleReconstruction.in("r-2", new Stage.Building()));
    var ours = Set.of(SampleReconstruction.PROJECT);
    var others = Set.of(new ProjectId("another"));

    assertThat(list(new ReconstructionFilter(Set.of(), Set.of(Stage.Name.BUILDING))).items())
        .containsExactly(building);
    assertThat(list(new ReconstructionFilter(ours, Set.of(Stage.Name.BUILDING))).total())
        .isEqualTo(1);
    assertThat(list(new ReconstructionFilter(ours, Set.of())).total()).isEqualTo(2);
    assertThat(list(new ReconstructionFilter(others, Set.of())).items()).isEmpty();
  }

  private Page<Reconstruction> list(ReconstructionFilter filter) {
    return reconstructions().list(filter, new PageRequest(1, 10));
  }

  private static Reconstruction created(String id, long nanosLater) {
    var sample = SampleReconstruction.withId(id);
    Instant at = SampleReconstruction.CREATED.plusNanos(nanosLater);
    return new Reconstruction(
        sample.id(),
        sample.project(),
        sample.name(),
        sample.source(),
        sample.plan(),
        sample.instructions(),
        sample.resource(),
        sample.stage(),
        sample.builds(),
        sample.trouble(),
        sample.cancellation(),
        at,
        at,
        0);
  }
}
