package dev.flightloom.adapters.persistence.reconstruction.capture;

import dev.flightloom.adapters.persistence.client.Journal;
import dev.flightloom.adapters.persistence.client.Session;
import dev.flightloom.application.reconstruction.port.out.PartJournal;
import dev.flightloom.domain.reconstruction.ReconstructionId;
import dev.flightloom.domain.reconstruction.capture.ETag;
import dev.flightloom.domain.reconstruction.capture.ObjectKey;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Open multipart uploads in the journal's database. */
@ApplicationScoped
class JdbcPartJournal implements PartJournal {

  private static final String FIND =
      """
      select upload_id, part_size from multipart_upload
      where reconstruction = ? and object_key = ?
      """;

  private static final String PARTS =
      "select part, etag from upload_part where reconstruction = ? and object_key = ?";

  private static final String FORGET =
      "delete from multipart_upload where reconstruction = ? and object_key = ?";

  private static final String BEGIN =
      """
      insert into multipart_upload (reconstruction, object_key, upload_id, part_size)
      values (?, ?, ?, ?)
      """;

  // Changes no row when no upload has begun.
  private static final String FINISHED =
      """
      insert into upload_part (reconstruction, object_key, part, etag)
      select reconstruction, object_key, cast(? as integer), ? from multipart_upload
      where reconstruction = ? and object_key = ?
      on conflict (reconstruction, object_key, part) do update set etag = excluded.etag
      """;

  private final Journal journal;

  JdbcPartJournal(Journal journal) {
    this.journal = journal;
  }

  @Override
  public Optional<OpenUpload> find(ReconstructionId id, ObjectKey key) {
    return journal.read(session -> {
      var parts = parts(session, id, key);
      return session.first(
          FIND,
          row -> new OpenUpload(row.text("upload_id"), row.number("part_size"), parts),
          id.value(),
          key.value());
    });
  }

  @Override
  public void begin(ReconstructionId id, ObjectKey key, String uploadId, long partSize) {
    journal.write(session -> {
      session.change(FORGET, id.value(), key.value());
      return session.change(BEGIN, id.value(), key.value(), uploadId, partSize);
    });
  }

  @Override
  public void finished(ReconstructionId id, ObjectKey key, int part, ETag etag) {
    var rows =
        journal.write(
            session -> session.change(FINISHED, part, etag.value(), id.value(), key.value()));
    if (rows == 0) {
      throw new IllegalStateException("no upload of " + key + " has begun in " + id);
    }
  }

  @Override
  public void forget(ReconstructionId id, ObjectKey key) {
    journal.write(session -> session.change(FORGET, id.value(), key.value()));
  }

  private static Map<Integer, ETag> parts(Session session, ReconstructionId id, ObjectKey key) {
    return session
        .list(
            PARTS,
            row -> Map.entry((int) row.number("part"), new ETag(row.text("etag"))),
            id.value(),
            key.value())
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
