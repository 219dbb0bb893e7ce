package dev.flightloom.adapters.persistence.reconstruction;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import dev.flightloom.application.reconstruction.port.out.WorkQueue.Worker;
import dev.flightloom.domain.reconstruction.ReconstructionId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** What db-scheduler does with an entry, and what becomes of the entry afterwards. */
final class AdvanceTask {

  private static final Duration FIRST_BACK_OFF = Duration.ofSeconds(1);
  private static final int MOST_DOUBLINGS = 8;

  private final WorkEntries entries;
  private final Worker worker;
  private final Runnable afterwards;

  /** Runs {@code afterwards} once an entry is settled. */
  AdvanceTask(WorkEntries entries, Worker worker, Runnable afterwards) {
    this.entries = entries;
    this.worker = worker;
    this.afterwards = afterwards;
  }

  Task<Void> forEngine() {
    return Tasks.custom(WorkEntries.TASK, Void.class)
        .onDeadExecutionRevive()
        .onFailure((end, entry) -> settle(end, entry, Optional.of(backOff(end))))
        .execute((instance, _) -> {
          var next = worker.work(new ReconstructionId(instance.getId()));
          return (end, entry) -> settle(end, entry, next);
        });
  }

  /** Requests are taken up last: none can be written for an entry that does not run. */
  private void settle(
      ExecutionComplete end, ExecutionOperations<Void> entry, Optional<Instant> next) {
    next.ifPresentOrElse(at -> entry.reschedule(end, at), entry::remove);
    entries.takeUp(new ReconstructionId(end.getExecution().getId()));
    afterwards.run();
  }

  private static Instant backOff(ExecutionComplete end) {
    var failures = Math.min(end.getExecution().consecutiveFailures, MOST_DOUBLINGS);
    return end.getTimeDone().plus(FIRST_BACK_OFF.multipliedBy(1L << failures));
  }
}
