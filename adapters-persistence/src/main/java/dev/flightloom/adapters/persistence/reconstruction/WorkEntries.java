package dev.flightloom.adapters.persistence.reconstruction;

import dev.flightloom.adapters.persistence.client.Journal;
import dev.flightloom.adapters.persistence.client.Session;
import dev.flightloom.domain.reconstruction.ReconstructionId;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;

/**
 * The entries of db-scheduler, one for each reconstruction that has work. An entry cannot be
 * changed while it runs; what is asked meanwhile waits beside it until the run has ended. Looking
 * and writing are one transaction, because db-scheduler's own client loses the race against a run
 * that ends in between.
 */
@ApplicationScoped
class WorkEntries {

  /** Name of the one kind of work. */
  static final String TASK = "advance-reconstruction";

  // A new version keeps the engine from beginning the entry that it has just read.
  private static final String ENTER =
      """
      insert into work
        (task_name, task_instance, execution_time, picked, consecutive_failures, version)
      values (?, ?, ?, ?, 0, 1)
      on conflict (task_name, task_instance) do update set
        execution_time = excluded.execution_time, consecutive_failures = 0,
        version = work.version + 1
      where work.picked = ? and work.execution_time > excluded.execution_time
      """;

  private static final String REMEMBER =
      """
      insert into work_request (reconstruction, due_at)
      select task_instance, ? from work where task_name = ? and task_instance = ? and picked = ?
      on conflict (reconstruction) do update set due_at = excluded.due_at
      where excluded.due_at < work_request.due_at
      """;

  private static final String RELEASE =
      """
      update work set picked = ?, picked_by = null, last_heartbeat = null, version = version + 1
      where picked = ? and picked_by = ?
      """;

  private final Journal journal;

  WorkEntries(Journal journal) {
    this.journal = journal;
  }

  /** Makes the reconstruction due at {@code at}, or leaves an earlier entry as it is. */
  void enter(ReconstructionId id, Instant at) {
    journal.writeThrough(session -> enter(session, id, at));
  }

  /** Takes up what was asked while the entry ran. */
  void takeUp(ReconstructionId id) {
    journal.write(session -> {
      var asked =
          session.list(
              "delete from work_request where reconstruction = ? returning due_at",
              row -> row.moment("due_at"),
              id.value());
      asked.forEach(at -> enter(session, id, at));
      return asked;
    });
  }

  /** Frees what an earlier process called {@code engine} had begun when it was killed. */
  void releaseBegunBy(String engine) {
    journal.write(session -> session.change(RELEASE, false, true, engine));
    open().forEach(this::takeUp);
  }

  private List<ReconstructionId> open() {
    return journal.read(session ->
        session.list(
            "select reconstruction from work_request",
            row -> new ReconstructionId(row.text("reconstruction"))));
  }

  private static int enter(Session session, ReconstructionId id, Instant at) {
    session.change(ENTER, TASK, id.value(), Timestamp.from(at), false, false);
    return session.change(REMEMBER, at, TASK, id.value(), true);
  }
}
