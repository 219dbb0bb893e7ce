package dev.flightloom.adapters.persistence.reconstruction;

import dev.flightloom.adapters.persistence.client.Journal;
import dev.flightloom.adapters.persistence.client.Row;
import dev.flightloom.application.reconstruction.port.out.ReconstructionEvents;
import dev.flightloom.domain.reconstruction.ReconstructionEvent;
import dev.flightloom.domain.reconstruction.ReconstructionEvent.Recorded;
import dev.flightloom.domain.reconstruction.ReconstructionId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;

/** Events in the journal's database, numbered by a counter in the reconstruction's row. */
@ApplicationScoped
class JdbcReconstructionEvents implements ReconstructionEvents {

  // The update comes first: it makes other writers of the same reconstruction wait.
  private static final String COUNT =
      """
      update reconstruction set last_event = last_event + 1 where id = ? returning last_event
      """;

  private static final String APPEND =
      """
      insert into reconstruction_event (reconstruction, sequence, at, kind, detail)
      values (?, ?, ?, ?, ?)
      """;

  private static final String SINCE =
      """
      select sequence, at, kind, detail from reconstruction_event
      where reconstruction = ? and sequence > ? order by sequence limit ?
      """;

  private final Journal journal;

  JdbcReconstructionEvents(Journal journal) {
    this.journal = journal;
  }

  @Override
  public void append(ReconstructionId id, Instant at, ReconstructionEvent event) {
    var kind = EventJson.kindOf(event);
    var detail = EventJson.write(event).toString();
    journal.write(session -> {
      var sequence =
          session
              .first(COUNT, row -> row.number("last_event"), id.value())
              .orElseThrow(() -> new IllegalStateException("no reconstruction " + id));
      return session.change(APPEND, id.value(), sequence, at, kind, detail);
    });
  }

  @Override
  public List<Recorded> since(ReconstructionId id, long after, int limit) {
    return journal.read(session ->
        session.list(SINCE, JdbcReconstructionEvents::recorded, id.value(), after, limit));
  }

  private static Recorded recorded(Row row) {
    return new Recorded(
        row.number("sequence"),
        row.moment("at"),
        EventJson.read(row.word(EventJson.Kind.class, "kind"), row.members("detail")));
  }
}
