package dev.flightloom.adapters.persistence.reconstruction;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.testhelper.ManualScheduler;
import com.github.kagkarlsson.scheduler.testhelper.SettableClock;
import com.github.kagkarlsson.scheduler.testhelper.TestHelper;
import dev.flightloom.adapters.persistence.client.Journal;
import dev.flightloom.adapters.persistence.client.JournalHand;
import dev.flightloom.adapters.persistence.client.TemporaryJournal;
import dev.flightloom.application.reconstruction.WorkQueueContract;
import dev.flightloom.application.reconstruction.port.out.WorkQueue;
import dev.flightloom.domain.reconstruction.ReconstructionId;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TemporaryJournal.class)
class DbSchedulerWorkQueueTest implements WorkQueueContract {

  @Inject Journal journal;
  @Inject WorkEntries entries;
  @Inject WorkConfig config;

  private final SettableClock clock = new SettableClock();
  private HandDriven queue;

  @BeforeEach
  void wipe() {
    JournalHand.wipe(journal);
    clock.set(NOW);
    queue = new HandDriven();
  }

  @AfterEach
  void stop() {
    queue.stop();
  }

  @Override
  public WorkQueue queue() {
    return queue;
  }

  @Override
  public void runDue(Instant now) {
    clock.set(now);
    queue.runDue();
  }

  @Test
  void remembersWhatWasSubmittedBeforeARestart() {
    queue.submit(ID, NOW.plusSeconds(5));
    queue = new HandDriven();
    var done = new ArrayList<ReconstructionId>();
    queue.start(resting(done));
    runDue(NOW.plusSeconds(5));

    assertThat(done).containsExactly(ID);
  }

  @Test
  void takesUpAtOnceWhatAKilledProcessHadBegun() {
    queue.submit(ID, NOW);
    journal.write(session ->
        session.change("update work set picked = ?, picked_by = ?", true, "owner-of-the-journal"));
    queue = new HandDriven();
    var done = new ArrayList<ReconstructionId>();
    queue.start(resting(done));
    runDue(NOW);

    assertThat(done).containsExactly(ID);
  }

  @Test
  void takesUpARequestThatAKilledProcessLeftWithoutAnEntry() {
    journal.write(
        session -> session.change("insert into work_request values (?, ?)", ID.value(), NOW));
    var done = new ArrayList<ReconstructionId>();
    queue.start(resting(done));
    runDue(NOW);

    assertThat(done).containsExactly(ID);
  }

  @Test
  void waitsLongerAfterEachFailure() {
    var runs = new ArrayList<Instant>();
    queue.start(_ -> {
      runs.add(clock.now());
      throw new IllegalStateException("a bug");
    });
    queue.submit(ID, NOW);
    for (var second = 0; second <= 10; second++) {
      runDue(NOW.plusSeconds(second));
    }

    assertThat(runs)
        .containsExactly(NOW, NOW.plusSeconds(1), NOW.plusSeconds(3), NOW.plusSeconds(7));
  }

  @Test
  void leavesNothingBehindWhenTheWorkRests() {
    queue.start(resting(new ArrayList<>()));
    queue.submit(ID, NOW.plusNanos(1_999_999));
    runDue(NOW.plusSeconds(1));

    assertThat(idsIn("work", "task_instance")).isEmpty();
    assertThat(idsIn("work_request", "reconstruction")).isEmpty();
  }

  @Test
  void forgetsALaterRequestOfARunThatComesBackEarlier() {
    queue.start(id -> {
      queue.submit(id, NOW.plusSeconds(3600));
      return Optional.of(NOW.plusSeconds(60));
    });
    queue.submit(ID, NOW);
    runDue(NOW);

    assertThat(idsIn("work", "task_instance")).containsExactly(ID.value());
    assertThat(idsIn("work_request", "reconstruction")).isEmpty();
  }

  private List<String> idsIn(String table, String column) {
    return journal.read(session -> session.list("select * from " + table, row -> row.text(column)));
  }

  private static WorkQueue.Worker resting(List<ReconstructionId> done) {
    return id -> {
      done.add(id);
      return Optional.empty();
    };
  }

  /** The queue with an engine that works only when told to. */
  private final class HandDriven extends DbSchedulerWorkQueue {

    private Optional<ManualScheduler> engine = Optional.empty();
    private boolean working;

    HandDriven() {
      super(journal, entries, config, clock::now);
    }

    @Override
    Scheduler build(DataSource connections, Task<Void> known) {
      var builder = TestHelper.createManualScheduler(connections, known).clock(clock);
      var built = builder.tableName("work").alwaysPersistTimestampInUTC().build();
      engine = Optional.of(built);
      return built;
    }

    @Override
    public synchronized void start(Worker worker) {
      super.start(worker);
      working = true;
    }

    @Override
    public synchronized void stop() {
      super.stop();
      working = false;
    }

    void runDue() {
      if (working) {
        engine.orElseThrow().runAnyDueExecutions();
      }
    }
  }
}
