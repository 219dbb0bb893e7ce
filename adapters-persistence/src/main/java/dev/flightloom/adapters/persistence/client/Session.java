package dev.flightloom.adapters.persistence.client;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Statements on one connection; for one thread. */
public final class Session {

  private static final int BATCH = 1000;

  private final Connection connection;
  private final JournalFailures failures;

  Session(Connection connection, JournalFailures failures) {
    this.connection = connection;
    this.failures = failures;
  }

  /** Runs a changing statement and returns how many rows it changed. */
  public int change(String sql, Object... values) {
    try (var statement = connection.prepareStatement(sql)) {
      bind(statement, List.of(values));
      return statement.executeUpdate();
    } catch (SQLException failure) {
      throw failures.of(failure);
    }
  }

  /** Runs a changing statement for each item and returns the items for which it changed nothing. */
  public <T> List<T> changeEach(String sql, Collection<T> items, Function<T, List<?>> values) {
    var unchanged = new ArrayList<T>();
    var waiting = new ArrayList<T>();
    try (var statement = connection.prepareStatement(sql)) {
      for (var item : items) {
        bind(statement, values.apply(item));
        statement.addBatch();
        waiting.add(item);
        if (waiting.size() == BATCH) {
          flush(statement, waiting, unchanged);
        }
      }
      flush(statement, waiting, unchanged);
      return unchanged;
    } catch (SQLException failure) {
      throw failures.of(failure);
    }
  }

  /** All rows of a query. */
  public <T> List<T> list(String sql, Function<Row, T> reader, Object... values) {
    try (var statement = connection.prepareStatement(sql)) {
      bind(statement, List.of(values));
      try (var rows = statement.executeQuery()) {
        var row = new Row(rows, failures);
        var found = new ArrayList<T>();
        while (rows.next()) {
          found.add(reader.apply(row));
        }
        return found;
      }
    } catch (SQLException failure) {
      throw failures.of(failure);
    }
  }

  /** The first row of a query. */
  public <T> Optional<T> first(String sql, Function<Row, T> reader, Object... values) {
    return list(sql, reader, values).stream().findFirst();
  }

  private static <T> void flush(PreparedStatement statement, List<T> waiting, List<T> unchanged)
      throws SQLException {
    var changes = statement.executeBatch();
    for (var place = 0; place < changes.length; place++) {
      if (changes[place] == 0) {
        unchanged.add(waiting.get(place));
      }
    }
    waiting.clear();
  }

  private static void bind(PreparedStatement statement, List<?> values) throws SQLException {
    var place = 1;
    for (var value : values) {
      switch (value) {
        case Instant moment -> statement.setString(place, Moments.write(moment));
        case Enum<?> word -> statement.setString(place, word.name());
        default -> statement.setObject(place, value);
      }
      place++;
    }
  }
}
