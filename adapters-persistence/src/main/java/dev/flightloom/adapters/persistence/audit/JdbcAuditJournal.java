package dev.flightloom.adapters.persistence.audit;

import dev.flightloom.adapters.persistence.client.Journal;
import dev.flightloom.application.audit.port.out.AuditJournal;
import dev.flightloom.domain.audit.AuditEntry;
import dev.flightloom.domain.audit.AuditFilter;
import dev.flightloom.domain.audit.RequestId;
import dev.flightloom.domain.audit.Verdict;
import dev.flightloom.domain.vocabulary.Page;
import dev.flightloom.domain.vocabulary.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/**
 * The audit journal in the journal's database, beside whatever else writes there; what has begun
 * survives a power cut before the call is made.
 */
@ApplicationScoped
class JdbcAuditJournal implements AuditJournal {

  private static final Logger LOG = Logger.getLogger(JdbcAuditJournal.class);

  private static final String BEGIN =
      """
      insert into audit_entry
        (id, begun_at, updated_at, actor, channel, action, project, subject, verdict, code, message,
         detail)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private static final String SETTLE =
      """
      update audit_entry set verdict = ?, code = ?, message = ?, updated_at = ? where id = ?
      """;

  private final Journal journal;

  JdbcAuditJournal(Journal journal) {
    this.journal = journal;
  }

  @Override
  public void begin(AuditEntry entry) {
    var intent = entry.intent();
    journal.writeThrough(session ->
        session.change(
            BEGIN,
            entry.id().value(),
            entry.begunAt(),
            entry.updatedAt(),
            intent.actor().name(),
            intent.actor().channel(),
            intent.action(),
            intent.project().value(),
            intent.subject(),
            entry.verdict().kind(),
            AuditRow.code(entry.verdict()),
            AuditRow.message(entry.verdict()),
            AuditRow.detail(intent)));
  }

  /** Catches everything: the caller must learn how the call ended, not how the writing did. */
  @Override
  public void settle(RequestId id, Verdict verdict, Instant at) {
    try {
      var rows =
          journal.writeThrough(session ->
              session.change(
                  SETTLE,
                  verdict.kind(),
                  AuditRow.code(verdict),
                  AuditRow.message(verdict),
                  at,
                  id.value()));
      if (rows == 0) {
        LOG.errorf("The audit journal has no entry %s to settle as %s.", id, verdict.kind());
      }
    } catch (RuntimeException unwritten) {
      LOG.errorf(
          unwritten, "The entry %s stays begun in the audit journal: %s.", id, verdict.kind());
    }
  }

  @Override
  public Page<AuditEntry> page(AuditFilter filter, PageRequest request) {
    var matching = "from audit_entry where " + where(filter);
    var values = values(filter);
    return journal.read(session -> {
      var total =
          session.first(
              "select count(*) as total " + matching, row -> row.number("total"), values.toArray());
      values.add(request.size());
      values.add(request.offset());
      var items =
          session.list(
              "select * " + matching + " order by begun_at desc, id desc limit ? offset ?",
              AuditRow::read,
              values.toArray());
      return new Page<>(items, request, total.orElse(0L));
    });
  }

  private static String where(AuditFilter filter) {
    return String.join(
        " and ",
        oneOf("project", filter.projects()),
        oneOf("subject", filter.subjects()),
        oneOf("action", filter.actions()),
        oneOf("actor", filter.actors()),
        oneOf("verdict", filter.verdicts()),
        "begun_at >= ? and begun_at < ?");
  }

  private static List<Object> values(AuditFilter filter) {
    var values = new ArrayList<Object>();
    filter.projects().forEach(project -> values.add(project.value()));
    Stream.of(filter.subjects(), filter.actions(), filter.actors(), filter.verdicts())
        .forEach(values::addAll);
    values.add(filter.period().from());
    values.add(filter.period().until());
    return values;
  }

  private static String oneOf(String column, Collection<?> values) {
    return values.isEmpty()
        ? "1 = 1"
        : column + " in (" + String.join(", ", Collections.nCopies(values.size(), "?")) + ")";
  }
}
