package dev.flightloom.adapters.persistence.client;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;

/** The row that a query has arrived at; none of its columns is null. */
public final class Row {

  private final ResultSet rows;
  private final JournalFailures failures;

  Row(ResultSet rows, JournalFailures failures) {
    this.rows = rows;
    this.failures = failures;
  }

  /** A text. */
  public String text(String column) {
    return get(rows::getString, column);
  }

  /** A whole number. */
  public long number(String column) {
    return get(rows::getLong, column);
  }

  /** Yes or no. */
  public boolean flag(String column) {
    return get(rows::getBoolean, column);
  }

  /** A moment. */
  public Instant moment(String column) {
    return Moments.read(text(column));
  }

  /** A constant of {@code words}. */
  public <E extends Enum<E>> E word(Class<E> words, String column) {
    return Words.read(words, text(column));
  }

  /** A text that holds a JSON object. */
  public Members members(String column) {
    return Members.parse(text(column));
  }

  private <T> T get(Getter<T> getter, String column) {
    try {
      return getter.get(column);
    } catch (SQLException failure) {
      throw failures.of(failure);
    }
  }

  private interface Getter<T> {
    T get(String column) throws SQLException;
  }
}
