package dev.flightloom.application.reconstruction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flightloom.application.reconstruction.port.out.WorkQueue;
import dev.flightloom.domain.reconstruction.ReconstructionId;
import dev.flightloom.domain.reconstruction.SampleReconstruction;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every work queue does. */
public interface WorkQueueContract {

  /** When the tests begin. */
  Instant NOW = SampleReconstruction.CREATED;

  /** Some reconstruction. */
  ReconstructionId ID = new ReconstructionId("r-1");

  /** An empty queue, the same one during a test. */
  WorkQueue queue();

  /** Lets the queue do at {@code now} what is due then, and returns when it is done. */
  void runDue(Instant now);

  @Test
  default void doesNothingBeforeItIsStarted() {
    queue().submit(ID, NOW);
    runDue(NOW);
    var done = new ArrayList<ReconstructionId>();
    queue().start(resting(done));
    runDue(NOW);

    assertThat(done).containsExactly(ID);
  }

  @Test
  default void worksOnlyOnWhatIsDue() {
    var done = new ArrayList<ReconstructionId>();
    queue().start(resting(done));
    queue().submit(ID, NOW.plusSeconds(10));
    runDue(NOW.plusSeconds(9));
    assertThat(done).isEmpty();

    runDue(NOW.plusSeconds(10));
    assertThat(done).containsExactly(ID);
  }

  @Test
  default void worksOnEveryReconstruction() {
    var done = new ArrayList<ReconstructionId>();
    queue().start(resting(done));
    var other = new ReconstructionId("r-2");
    queue().submit(ID, NOW);
    queue().submit(other, NOW);
    runDue(NOW);

    assertThat(done).containsExactlyInAnyOrder(ID, other);
  }

  @Test
  default void keepsTheEarlierOfTwoSubmissions() {
    var done = new ArrayList<ReconstructionId>();
    queue().start(resting(done));
    queue().submit(ID, NOW.plusSeconds(20));
    queue().submit(ID, NOW.plusSeconds(10));
    queue().submit(ID, NOW.plusSeconds(30));
    runDue(NOW.plusSeconds(10));
    runDue(NOW.plusSeconds(60));

    assertThat(done).containsExactly(ID);
  }

  @Test
  default void comesAgainWhenTheWorkerSaysSo() {
    var done = new ArrayList<ReconstructionId>();
    queue()
        .start(id -> {
          done.add(id);
          return done.size() < 2 ? Optional.of(NOW.plusSeconds(60)) : Optional.empty();
        });
    queue().submit(ID, NOW);
    runDue(NOW);
    runDue(NOW.plusSeconds(59));
    assertThat(done).hasSize(1);

    runDue(NOW.plusSeconds(60));
    runDue(NOW.plusSeconds(600));
    assertThat(done).hasSize(2);
  }

  @Test
  default void comesEarlierWhenSomebodySubmitsAgain() {
    var done = new ArrayList<ReconstructionId>();
    queue()
        .start(id -> {
          done.add(id);
          return Optional.of(NOW.plusSeconds(3600));
        });
    queue().submit(ID, NOW);
    runDue(NOW);
    queue().submit(ID, NOW.plusSeconds(1));
    runDue(NOW.plusSeconds(1));

    assertThat(done).hasSize(2);
  }

  @Test
  default void losesNothingThatIsSubmittedWhileTheWorkerRuns() {
    var done = new ArrayList<ReconstructionId>();
    queue()
        .start(id -> {
          done.add(id);
          if (done.size() == 1) {
            queue().submit(id, NOW.plusSeconds(1));
          }
          return Optional.empty();
        });
    queue().submit(ID, NOW);
    runDue(NOW);
    runDue(NOW.plusSeconds(1));

    assertThat(done).hasSize(2);
  }

  @Test
  default void prefersAnEarlierSubmissionToWhatTheWorkerReturns() {
    var done = new ArrayList<ReconstructionId>();
    queue()
        .start(id -> {
          done.add(id);
          if (done.size() == 1) {
            queue().submit(id, NOW.plusSeconds(1));
          }
          return Optional.of(NOW.plusSeconds(3600));
        });
    queue().submit(ID, NOW);
    runDue(NOW);
    runDue(NOW.plusSeconds(1));

    assertThat(done).hasSize(2);
  }

  @Test
  default void triesAgainLaterWhenTheWorkerThrows() {
    var done = new ArrayList<ReconstructionId>();
    queue()
        .start(id -> {
          done.add(id);
          throw new IllegalStateException("a bug");
        });
    queue().submit(ID, NOW);
    runDue(NOW);
    assertThat(done).hasSize(1);

    runDue(NOW.plusSeconds(3600));
    assertThat(done).hasSize(2);
  }

  @Test
  default void takesNoWorkOnceItIsStopped() {
    var done = new ArrayList<ReconstructionId>();
    queue().start(resting(done));
    queue().stop();
    queue().submit(ID, NOW);
    runDue(NOW);
    assertThat(done).isEmpty();

    queue().start(resting(done));
    runDue(NOW);
    assertThat(done).containsExactly(ID);
  }

  private static WorkQueue.Worker resting(List<ReconstructionId> done) {
    return id -> {
      done.add(id);
      return Optional.empty();
    };
  }
}
