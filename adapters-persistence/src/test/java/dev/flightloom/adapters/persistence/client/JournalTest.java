package dev.flightloom.adapters.persistence.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.flightloom.domain.failure.Unavailable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {

  @TempDir private Path folder;

  @Test
  void createsFoldersAndFileForTheOwnerAlone() throws Exception {
    var path = folder.resolve("a/b/journal.db");
    try (var hand = JournalByHand.at(path)) {
      hand.journal().open();
      hand.journal().write(session -> session.change("delete from work"));

      assertThat(permissions(path.getParent())).isEqualTo("rwx------");
      assertThat(permissions(path)).isEqualTo("rw-------");
      assertThat(permissions(path.resolveSibling("journal.db-wal"))).isEqualTo("rw-------");
    }
  }

  @Test
  void closesAFileThatOthersMayRead() throws Exception {
    var path = Files.createFile(folder.resolve("journal.db"));
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rw-r--r--"));
    try (var hand = JournalByHand.at(path)) {
      hand.journal().open();
    }

    assertThat(permissions(path)).isEqualTo("rw-------");
  }

  @Test
  void opensWhatItWroteBefore() throws Exception {
    var path = folder.resolve("journal.db");
    try (var hand = JournalByHand.at(path)) {
      hand.journal().write(session -> session.change("insert into work_request values ('r', '')"));
    }
    try (var hand = JournalByHand.at(path)) {
      var rows = hand.journal().read(session -> session.change("delete from work_request"));

      assertThat(rows).isEqualTo(1);
    }
  }

  @Test
  void refusesAJournalOfANewerVersion() throws Exception {
    var path = folder.resolve("journal.db");
    try (var hand = JournalByHand.at(path)) {
      hand.journal()
          .write(session ->
              session.change(
                  """
                  insert into flyway_schema_history (installed_rank, version, description, type,
                    script, checksum, installed_by, installed_on, execution_time, success)
                  values (99, '99', 'of tomorrow', 'SQL', 'V99__of_tomorrow.sql', 1, '',
                    '2030-01-01 00:00:00', 1, true)
                  """));
    }
    try (var hand = JournalByHand.at(path)) {
      assertThatExceptionOfType(Unavailable.class)
          .isThrownBy(() -> hand.journal().open())
          .satisfies(failure -> {
            assertThat(failure.code()).isEqualTo("journal.newer-version");
            assertThat(failure.message()).contains(path.toString()).contains("99");
            assertThat(failure.remedy()).contains("newer release");
          });
    }
  }

  @Test
  void refusesAFileThatIsNoJournal() throws Exception {
    var path = folder.resolve("journal.db");
    Files.writeString(path, "these are my holiday plans, and no database at all\n".repeat(200));

    assertUnreadable(path, "damaged");
  }

  @Test
  void refusesADamagedJournal() throws Exception {
    var path = folder.resolve("journal.db");
    try (var hand = JournalByHand.at(path)) {
      hand.journal().open();
    }
    try (var file = new RandomAccessFile(path.toFile(), "rw")) {
      file.seek(100);
      file.write(new byte[(int) file.length() - 100]);
    }

    assertUnreadable(path, "damaged");
  }

  @Test
  void refusesAPlaceWhereNoFolderCanBe() throws Exception {
    var file = Files.createFile(folder.resolve("file"));

    assertUnreadable(file.resolve("journal.db"), "file");
  }

  @Test
  void refusesAFolderInThePlaceOfTheFile() throws Exception {
    assertUnreadable(Files.createDirectory(folder.resolve("journal.db")), "cannot be");
  }

  @Test
  void refusesAPathThatWouldBeReadAsSettings() throws Exception {
    assertUnreadable(folder.resolve("what?.db"), "question mark");
  }

  @Test
  void undoesWhatAFailingTransactionWrote() throws Exception {
    try (var hand = JournalByHand.at(folder.resolve("journal.db"))) {
      assertThatIllegalStateException()
          .isThrownBy(() ->
              hand.journal()
                  .write(session -> {
                    session.change("insert into work_request values ('r', '')");
                    throw new IllegalStateException("a bug");
                  }));

      List<String> left =
          hand.journal()
              .read(session ->
                  session.list(
                      "select reconstruction from work_request",
                      row -> row.text("reconstruction")));

      assertThat(left).isEmpty();
    }
  }

  @Test
  void waitsForTheDiskOnlyWhereAPowerCutMatters() throws Exception {
    try (var hand = JournalByHand.at(folder.resolve("journal.db"))) {
      assertThat(hand.journal().write(JournalTest::synchronous)).isEqualTo(1);
      assertThat(hand.journal().writeThrough(JournalTest::synchronous)).isEqualTo(2);
      assertThat(hand.journal().write(JournalTest::synchronous)).isEqualTo(1);
    }
  }

  private static long synchronous(Session session) {
    return session.first("pragma synchronous", row -> row.number("synchronous")).orElseThrow();
  }

  private static void assertUnreadable(Path path, String reason) throws SQLException {
    try (var hand = JournalByHand.at(path)) {
      assertThatExceptionOfType(Unavailable.class)
          .isThrownBy(() -> hand.journal().open())
          .satisfies(failure -> {
            assertThat(failure.code()).isEqualTo("journal.unreadable");
            assertThat(failure.message()).contains(path.toString()).contains(reason);
            assertThat(failure.remedy()).contains("flightloom.journal.path");
          });
    }
  }

  private static String permissions(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }
}
