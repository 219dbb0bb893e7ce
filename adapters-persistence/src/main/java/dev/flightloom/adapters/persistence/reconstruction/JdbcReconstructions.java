package dev.flightloom.adapters.persistence.reconstruction;

import dev.flightloom.adapters.persistence.client.Journal;
import dev.flightloom.application.reconstruction.port.out.Reconstructions;
import dev.flightloom.domain.failure.Conflict;
import dev.flightloom.domain.reconstruction.Reconstruction;
import dev.flightloom.domain.reconstruction.ReconstructionFilter;
import dev.flightloom.domain.reconstruction.ReconstructionId;
import dev.flightloom.domain.vocabulary.Page;
import dev.flightloom.domain.vocabulary.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Reconstructions in the journal's database; what is saved survives a power cut. */
@ApplicationScoped
class JdbcReconstructions implements Reconstructions {

  private static final String ADD =
      """
      insert into reconstruction
        (id, project, name, resource, stage, cancellation, created_at, updated_at, version, detail)
      values (?, ?, ?, ?, ?, ?, ?, ?, 1, ?)
      on conflict (id) do nothing
      """;

  private static final String SAVE =
      """
      update reconstruction
      set project = ?, name = ?, resource = ?, stage = ?, cancellation = ?, created_at = ?,
        updated_at = ?, detail = ?, version = version + 1
      where id = ? and version = ?
      """;

  private final Journal journal;

  JdbcReconstructions(Journal journal) {
    this.journal = journal;
  }

  @Override
  public Reconstruction add(Reconstruction added) {
    var values = new ArrayList<Object>(List.of(added.id().value()));
    values.addAll(columns(added));
    var rows = journal.writeThrough(session -> session.change(ADD, values.toArray()));
    if (rows == 0) {
      throw new Conflict(
          "reconstruction.exists",
          "There is a reconstruction " + added.id() + " already",
          "Choose another id");
    }
    return added.savedAs(1);
  }

  @Override
  public Optional<Reconstruction> find(ReconstructionId id) {
    return journal.read(session ->
        session.first(
            "select * from reconstruction where id = ?", ReconstructionRow::read, id.value()));
  }

  @Override
  public Reconstruction save(Reconstruction saved) {
    var values = new ArrayList<>(columns(saved));
    values.add(saved.id().value());
    values.add(saved.version());
    var rows = journal.writeThrough(session -> session.change(SAVE, values.toArray()));
    if (rows == 0) {
      throw new Conflict(
          "reconstruction.changed",
          "The reconstruction " + saved.id() + " was changed meanwhile",
          "Read it again and repeat the change");
    }
    return saved.savedAs(saved.version() + 1);
  }

  @Override
  public Page<Reconstruction> list(ReconstructionFilter filter, PageRequest page) {
    var values = new ArrayList<Object>();
    filter.projects().forEach(project -> values.add(project.value()));
    values.addAll(filter.stages());
    var matching =
        "from reconstruction where "
            + oneOf("project", filter.projects())
            + " and "
            + oneOf("stage", filter.stages());
    return journal.read(session -> {
      var total =
          session.first(
              "select count(*) as total " + matching, row -> row.number("total"), values.toArray());
      values.add(page.size());
      values.add(page.offset());
      var items =
          session.list(
              "select * " + matching + " order by created_at desc, id desc limit ? offset ?",
              ReconstructionRow::read,
              values.toArray());
      return new Page<>(items, page, total.orElse(0L));
    });
  }

  private static List<Object> columns(Reconstruction reconstruction) {
    return List.of(
        reconstruction.project().value(),
        reconstruction.name(),
        reconstruction.resource().value(),
        reconstruction.stage().name(),
        reconstruction.cancellation(),
        reconstruction.createdAt(),
        reconstruction.updatedAt(),
        ReconstructionRow.detail(reconstruction));
  }

  private static String oneOf(String column, Collection<?> values) {
    return values.isEmpty()
        ? "1 = 1"
        : column + " in (" + String.join(", ", Collections.nCopies(values.size(), "?")) + ")";
  }
}
