package dev.flightloom.adapters.persistence.reconstruction;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.serializer.JacksonSerializer;
import com.github.kagkarlsson.scheduler.task.Task;
import dev.flightloom.adapters.persistence.client.Journal;
import dev.flightloom.application.reconstruction.port.out.WorkQueue;
import dev.flightloom.domain.reconstruction.ReconstructionId;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Executors;
import javax.sql.DataSource;

/** Durable work in the journal's database, done by db-scheduler on virtual threads. */
@ApplicationScoped
class DbSchedulerWorkQueue implements WorkQueue {

  /** One name for all processes in turn, because only the journal's owner works. */
  private static final String ENGINE = "owner-of-the-journal";

  /** A run that does not beat six times is taken for dead; it matters only between processes. */
  private static final Duration HEARTBEAT = Duration.ofSeconds(10);

  private final Journal journal;
  private final WorkEntries entries;
  private final WorkConfig config;
  private final InstantSource clock;
  private final AdvanceTask task;

  /** There is one, and there are threads, only between start and stop. */
  private volatile Optional<Scheduler> engine = Optional.empty();

  private volatile Optional<Worker> worker = Optional.empty();

  DbSchedulerWorkQueue(
      Journal journal, WorkEntries entries, WorkConfig config, InstantSource clock) {
    this.journal = journal;
    this.entries = entries;
    this.config = config;
    this.clock = clock;
    this.task = new AdvanceTask(entries, this::work, this::lookForWork);
  }

  @Override
  public void submit(ReconstructionId id, Instant at) {
    entries.enter(id, at);
    if (!at.isAfter(clock.instant())) {
      lookForWork();
    }
  }

  @Override
  public synchronized void start(Worker starting) {
    if (worker.isPresent()) {
      throw new IllegalStateException("the work queue works already");
    }
    entries.releaseBegunBy(ENGINE);
    worker = Optional.of(starting);
    var built = build(journal.connections(), task.forEngine());
    engine = Optional.of(built);
    built.start();
  }

  @Override
  @PreDestroy
  public synchronized void stop() {
    var stopping = engine;
    engine = Optional.empty();
    stopping.ifPresent(Scheduler::stop);
    worker = Optional.empty();
  }

  /** The engine, which tests replace by one that is driven by hand. */
  Scheduler build(DataSource connections, Task<Void> known) {
    var threads = Thread.ofVirtual().name("advance-", 0).factory();
    return Scheduler.create(connections, known)
        .tableName("work")
        .schedulerName(new SchedulerName.Fixed(ENGINE))
        .clock(clock::instant)
        .serializer(new JacksonSerializer())
        .alwaysPersistTimestampInUTC()
        .pollUsingFetch(0.5, 1.0)
        .pollingInterval(config.pollInterval())
        .enableImmediateExecution()
        .heartbeatInterval(HEARTBEAT)
        .threads(config.parallel())
        .executorService(Executors.newThreadPerTaskExecutor(threads))
        .shutdownMaxWait(config.stopWithin())
        .build();
  }

  private Optional<Instant> work(ReconstructionId id) {
    return worker
        .orElseThrow(() -> new IllegalStateException("the work queue has stopped"))
        .work(id);
  }

  /** Without it the work would wait for the next look at the journal. */
  private void lookForWork() {
    engine.ifPresent(Scheduler::triggerCheckForDueExecutions);
  }
}
