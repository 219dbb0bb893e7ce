package dev.flightloom.adapters.persistence.reconstruction.capture;

import dev.flightloom.adapters.persistence.client.Journal;
import dev.flightloom.adapters.persistence.client.Row;
import dev.flightloom.application.reconstruction.port.out.GrantVault;
import dev.flightloom.domain.reconstruction.ReconstructionId;
import dev.flightloom.domain.reconstruction.capture.GrantId;
import dev.flightloom.domain.reconstruction.capture.UploadGrant;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Grants in the journal's database, whose file only its owner may read. */
@ApplicationScoped
class JdbcGrantVault implements GrantVault {

  private static final String KEEP =
      """
      insert into upload_grant
        (reconstruction, id, dialect, endpoint, region, bucket, access_key_id, secret_access_key,
         session_token, callback_parameter, store_path, expires_at, position)
      select ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, coalesce(max(position), 0) + 1
      from upload_grant where reconstruction = ?
      on conflict (reconstruction, id) do update set
        dialect = excluded.dialect, endpoint = excluded.endpoint, region = excluded.region,
        bucket = excluded.bucket, access_key_id = excluded.access_key_id,
        secret_access_key = excluded.secret_access_key, session_token = excluded.session_token,
        callback_parameter = excluded.callback_parameter, store_path = excluded.store_path,
        expires_at = excluded.expires_at
      """;

  private static final String FORGET =
      """
      update upload_grant set access_key_id = '', secret_access_key = '', session_token = '',
        callback_parameter = ''
      where reconstruction = ?
      """;

  private final Journal journal;

  JdbcGrantVault(Journal journal) {
    this.journal = journal;
  }

  @Override
  public void keep(ReconstructionId id, UploadGrant grant) {
    var store = grant.store();
    var credentials = grant.credentials();
    journal.writeThrough(session ->
        session.change(
            KEEP,
            id.value(),
            grant.id().value(),
            store.dialect(),
            store.endpoint(),
            store.region(),
            store.bucket(),
            credentials.accessKeyId(),
            credentials.secretAccessKey(),
            credentials.sessionToken(),
            grant.callbackParameter(),
            grant.storePath(),
            grant.expiresAt(),
            id.value()));
  }

  @Override
  public Optional<UploadGrant> find(ReconstructionId id, GrantId grant) {
    return journal.read(session ->
        session.first(
            "select * from upload_grant where reconstruction = ? and id = ?",
            JdbcGrantVault::grant,
            id.value(),
            grant.value()));
  }

  @Override
  public List<UploadGrant> all(ReconstructionId id) {
    return journal.read(session ->
        session.list(
            "select * from upload_grant where reconstruction = ? order by position desc",
            JdbcGrantVault::grant,
            id.value()));
  }

  @Override
  public void forgetSecrets(ReconstructionId id) {
    journal.write(session -> session.change(FORGET, id.value()));
  }

  private static UploadGrant grant(Row row) {
    return new UploadGrant(
        new GrantId(row.text("id")),
        new UploadGrant.Store(
            row.word(UploadGrant.Dialect.class, "dialect"),
            row.text("endpoint"),
            row.text("region"),
            row.text("bucket")),
        new UploadGrant.Credentials(
            row.text("access_key_id"), row.text("secret_access_key"), row.text("session_token")),
        row.text("callback_parameter"),
        row.text("store_path"),
        row.moment("expires_at"));
  }
}
