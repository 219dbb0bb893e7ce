package dev.flightloom.adapters.persistence.reconstruction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.flightloom.adapters.persistence.client.Journal;
import dev.flightloom.adapters.persistence.client.JournalHand;
import dev.flightloom.adapters.persistence.client.TemporaryJournal;
import dev.flightloom.application.reconstruction.port.out.WorkQueue;
import dev.flightloom.domain.reconstruction.ReconstructionId;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The work queue with its own threads and the real time. */
@QuarkusTest
@QuarkusTestResource(TemporaryJournal.class)
class RunningWorkQueueTest {

  private static final ReconstructionId ID = new ReconstructionId("r-1");

  @Inject WorkQueue queue;
  @Inject Journal journal;
  @Inject InstantSource clock;

  @BeforeEach
  void wipe() {
    JournalHand.wipe(journal);
  }

  @AfterEach
  void stop() {
    queue.stop();
  }

  @Test
  void worksOnVirtualThreads() throws Exception {
    var virtual = new CompletableFuture<Boolean>();
    queue.start(_ -> {
      virtual.complete(Thread.currentThread().isVirtual());
      return Optional.empty();
    });
    queue.submit(ID, clock.instant());

    assertThat(virtual.get(20, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void answersTheLastOfManySubmissionsThatFallIntoRuns() throws Exception {
    var asked = new AtomicInteger();
    var last = 60;
    var answered = new CountDownLatch(1);
    queue.start(_ -> {
      if (asked.get() == last) {
        answered.countDown();
      }
      return Optional.empty();
    });
    Callable<Void> writer =
        () -> {
          for (var count = 0; count < last / 3; count++) {
            asked.incrementAndGet();
            queue.submit(ID, clock.instant());
          }
          return null;
        };
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var end : threads.invokeAll(List.of(writer, writer, writer))) {
        end.get();
      }
    }

    assertThat(answered.await(20, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void refusesToBeStartedTwice() {
    queue.start(_ -> Optional.empty());

    assertThatIllegalStateException().isThrownBy(() -> queue.start(_ -> Optional.empty()));
  }
}
