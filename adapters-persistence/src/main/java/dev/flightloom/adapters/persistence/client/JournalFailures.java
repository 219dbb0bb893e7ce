package dev.flightloom.adapters.persistence.client;

import dev.flightloom.domain.failure.Unavailable;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;

/** The table of SQLite's result codes; what is not listed is a bug of ours. */
@ApplicationScoped
class JournalFailures {

  private static final int BUSY = 5;
  private static final int LOCKED = 6;
  private static final int READ_ONLY = 8;
  private static final int INPUT_OUTPUT = 10;
  private static final int CORRUPT = 11;
  private static final int FULL = 13;
  private static final int CANNOT_OPEN = 14;
  private static final int NOT_A_DATABASE = 26;

  private final JournalFile file;

  JournalFailures(JournalFile file) {
    this.file = file;
  }

  /** What {@code failure} means to a caller. */
  RuntimeException of(SQLException failure) {
    return switch (failure.getErrorCode() & 0xff) {
      case BUSY, LOCKED -> busy(failure);
      case FULL -> full(failure);
      case READ_ONLY, CANNOT_OPEN -> file.unreadable("it cannot be written").causedBy(failure);
      case INPUT_OUTPUT -> file.unreadable("the disk reports an error").causedBy(failure);
      case CORRUPT, NOT_A_DATABASE ->
          file.unreadable("it is damaged or no journal").causedBy(failure);
      default -> new IllegalStateException(failure.getMessage(), failure);
    };
  }

  /** What lies behind {@code failure} of a library that wraps SQL. */
  RuntimeException behind(RuntimeException failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql) {
        return of(sql);
      }
    }
    return failure;
  }

  private Unavailable busy(SQLException failure) {
    var busy =
        new Unavailable(
            "journal.busy",
            "Another process keeps the journal " + file.path() + " locked",
            "Try again in a moment, and close programs that have the file open");
    busy.initCause(failure);
    return busy;
  }

  private Unavailable full(SQLException failure) {
    var full =
        new Unavailable(
            "disk.full",
            "There is no room on the disk for the journal " + file.path(),
            "Free space on that disk; nothing that was finished is lost");
    full.initCause(failure);
    return full;
  }
}
