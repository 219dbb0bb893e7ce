package dev.flightloom.application.reconstruction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flightloom.application.reconstruction.port.out.ReconstructionEvents;
import dev.flightloom.domain.reconstruction.ReconstructionEvent;
import dev.flightloom.domain.reconstruction.ReconstructionEvent.Recorded;
import dev.flightloom.domain.reconstruction.ReconstructionId;
import dev.flightloom.domain.reconstruction.SampleReconstruction;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What every journal of events does. */
public interface ReconstructionEventsContract {

  /** When most events happen. */
  Instant AT = SampleReconstruction.CREATED.plusNanos(5);

  /** An empty journal, the same one during a test. */
  ReconstructionEvents events();

  /** A reconstruction that the journal knows. */
  ReconstructionId reconstruction(String id);

  @Test
  default void numbersTheEventsOfEachReconstructionFromOne() {
    var one = reconstruction("r-1");
    var other = reconstruction("r-2");
    events().append(one, AT, warning("a"));
    events().append(other, AT, warning("b"));
    events().append(one, AT.plusSeconds(1), warning("c"));

    assertThat(events().since(one, 0, 10))
        .containsExactly(
            new Recorded(1, AT, warning("a")), new Recorded(2, AT.plusSeconds(1), warning("c")));
    assertThat(events().since(other, 0, 10)).containsExactly(new Recorded(1, AT, warning("b")));
  }

  @Test
  default void keepsTheOrderOfAppendingEvenWhenTheClockGoesBack() {
    var id = reconstruction("r-1");
    events().append(id, AT, warning("a"));
    events().append(id, AT.minusSeconds(60), warning("b"));

    assertThat(events().since(id, 0, 10))
        .extracting(Recorded::event)
        .containsExactly(warning("a"), warning("b"));
  }

  @Test
  default void goesOnBehindTheGivenSequence() {
    var id = reconstruction("r-1");
    for (var word : List.of("a", "b", "c", "d")) {
      events().append(id, AT, warning(word));
    }

    assertThat(events().since(id, 1, 2)).extracting(Recorded::sequence).containsExactly(2L, 3L);
    assertThat(events().since(id, 4, 2)).isEmpty();
  }

  @Test
  default void hasNoEventsAtFirst() {
    assertThat(events().since(reconstruction("r-1"), 0, 10)).isEmpty();
  }

  @Test
  default void losesNoEventOfConcurrentWriters() throws Exception {
    var id = reconstruction("r-1");
    Callable<Void> writer =
        () -> {
          for (var count = 0; count < 10; count++) {
            events().append(id, AT, warning("a"));
          }
          return null;
        };
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var end : threads.invokeAll(IntStream.range(0, 4).mapToObj(_ -> writer).toList())) {
        end.get();
      }
    }

    assertThat(events().since(id, 0, 100))
        .extracting(Recorded::sequence)
        .isEqualTo(LongStream.rangeClosed(1, 40).boxed().toList());
  }

  private static ReconstructionEvent warning(String code) {
    return new ReconstructionEvent.Warned(code, "odd");
  }
}
