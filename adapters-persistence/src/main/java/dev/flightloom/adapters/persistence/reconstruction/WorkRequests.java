package dev.flightloom.adapters.persistence.reconstruction;

import dev.flightloom.adapters.persistence.client.Journal;
import dev.flightloom.domain.reconstruction.ReconstructionId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What was asked of the work queue and not yet begun. It is kept apart from the engine's entries
 * because an entry cannot be changed while it runs.
 */
@ApplicationScoped
class WorkRequests {

  private static final String NOTE =
      """
      insert into work_request (reconstruction, due_at) values (?, ?)
      on conflict (reconstruction) do update set due_at = excluded.due_at
      where excluded.due_at < work_request.due_at
      """;

  private static final String RELEASE =
      """
      update work set picked = ?, picked_by = null, last_heartbeat = null, version = version + 1
      where picked = ? and picked_by = ?
      """;

  private final Journal journal;

  WorkRequests(Journal journal) {
    this.journal = journal;
  }

  /** Keeps the earlier of what was asked before and {@code at}. */
  void note(ReconstructionId id, Instant at) {
    journal.write(session -> session.change(NOTE, id.value(), at));
  }

  /** When the reconstruction is asked for; nothing when nobody asked since its last run began. */
  Optional<Instant> dueAt(ReconstructionId id) {
    return journal.read(session ->
        session.first(
            "select due_at from work_request where reconstruction = ?",
            row -> row.moment("due_at"),
            id.value()));
  }

  /** Forgets what a run that begins at {@code now} will answer. */
  void begun(ReconstructionId id, Instant now) {
    journal.write(session ->
        session.change(
            "delete from work_request where reconstruction = ? and due_at <= ?", id.value(), now));
  }

  /** Everything that is asked for. */
  List<ReconstructionId> open() {
    return journal.read(session ->
        session.list(
            "select reconstruction from work_request",
            row -> new ReconstructionId(row.text("reconstruction"))));
  }

  /** Frees what an earlier process called {@code engine} had begun when it was killed. */
  void releaseBegunBy(String engine) {
    journal.write(session -> session.change(RELEASE, false, true, engine));
  }
}
