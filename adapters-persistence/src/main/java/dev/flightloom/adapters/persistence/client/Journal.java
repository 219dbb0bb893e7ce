package dev.flightloom.adapters.persistence.client;

import dev.flightloom.domain.failure.Unavailable;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationState;

/** The journal's database, opened and brought up to date when it is first needed; thread-safe. */
@ApplicationScoped
public class Journal {

  private final AgroalDataSource connections;
  private final Flyway flyway;
  private final JournalFile file;
  private final JournalFailures failures;

  /** SQLite has one writer; waiting here is fair and quick, waiting in SQLite is neither. */
  private final ReentrantLock writing = new ReentrantLock(true);

  private volatile boolean open;

  Journal(AgroalDataSource connections, Flyway flyway, JournalFile file, JournalFailures failures) {
    this.connections = connections;
    this.flyway = flyway;
    this.file = file;
    this.failures = failures;
  }

  /**
   * Makes the journal usable; doing so again costs nothing.
   *
   * @throws Unavailable {@code journal.unreadable}, or {@code journal.newer-version} when a later
   *     release of Flightloom wrote it
   */
  public void open() {
    if (open) {
      return;
    }
    writing.lock();
    try {
      if (!open) {
        file.prepare();
        migrate();
        open = true;
      }
    } finally {
      writing.unlock();
    }
  }

  /** The opened database, for the work engine. */
  public DataSource connections() {
    open();
    return connections;
  }

  /** Reads; each statement sees what was committed before it. */
  public <T> T read(Function<Session, T> work) {
    open();
    try (var connection = connections.getConnection()) {
      return work.apply(new Session(connection, failures));
    } catch (SQLException failure) {
      throw failures.of(failure);
    }
  }

  /** Writes in one transaction, which is undone when {@code work} throws; survives kill -9. */
  public <T> T write(Function<Session, T> work) {
    return write(work, "normal");
  }

  /**
   * As {@link #write}, and survives a power cut with all that was written before; it waits for the
   * disk, some milliseconds.
   */
  public <T> T writeThrough(Function<Session, T> work) {
    return write(work, "full");
  }

  private <T> T write(Function<Session, T> work, String synchronous) {
    open();
    writing.lock();
    try (var connection = connections.getConnection();
        var setting = connection.createStatement()) {
      setting.execute("pragma synchronous = " + synchronous);
      connection.setAutoCommit(false);
      return commit(connection, work);
    } catch (SQLException failure) {
      throw failures.of(failure);
    } finally {
      writing.unlock();
    }
  }

  private <T> T commit(Connection connection, Function<Session, T> work) throws SQLException {
    var done = false;
    try {
      var result = work.apply(new Session(connection, failures));
      connection.commit();
      done = true;
      return result;
    } finally {
      if (!done) {
        connection.rollback();
      }
    }
  }

  private void migrate() {
    try {
      var migrations = flyway.info();
      if (Arrays.stream(migrations.applied()).anyMatch(it -> isNewer(it.getState()))) {
        throw newer(migrations.current().getVersion().getVersion());
      }
      if (migrations.pending().length > 0) {
        flyway.migrate();
      }
    } catch (FlywayException failure) {
      throw failures.behind(failure);
    }
  }

  private static boolean isNewer(MigrationState state) {
    return state == MigrationState.FUTURE_SUCCESS || state == MigrationState.FUTURE_FAILED;
  }

  private Unavailable newer(String version) {
    return new Unavailable(
        "journal.newer-version",
        "The journal "
            + file.path()
            + " was written by a newer Flightloom (format "
            + version
            + ")",
        "Run that newer release, or name another file with flightloom.journal.path");
  }
}
