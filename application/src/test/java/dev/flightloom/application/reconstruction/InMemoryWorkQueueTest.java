package dev.flightloom.application.reconstruction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.flightloom.application.reconstruction.port.out.WorkQueue;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class InMemoryWorkQueueTest implements WorkQueueContract {

  private final InMemoryWorkQueue queue = new InMemoryWorkQueue();

  @Override
  public WorkQueue queue() {
    return queue;
  }

  @Override
  public void runDue(Instant now) {
    queue.runDue(now);
  }

  @Test
  void tellsATestWhatWorkersThrew() {
    var bug = new IllegalStateException("a bug");
    queue.start(_ -> {
      throw bug;
    });
    queue.submit(ID, NOW);
    queue.runDue(NOW);

    assertThat(queue.failures()).containsExactly(bug);
    assertThat(queue.dueAt(ID)).contains(NOW.plus(InMemoryWorkQueue.BACK_OFF));
  }

  @Test
  void refusesWorkThatNeverRests() {
    queue.start(_ -> Optional.of(NOW));
    queue.submit(ID, NOW);

    assertThatIllegalStateException().isThrownBy(() -> queue.runDue(NOW));
  }
}
