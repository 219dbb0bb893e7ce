package dev.flightloom.adapters.persistence.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import dev.flightloom.adapters.persistence.client.ChildProcess;
import dev.flightloom.adapters.persistence.client.JournalByHand;
import dev.flightloom.application.system.JournalOwnershipContract;
import dev.flightloom.application.system.port.out.JournalOwnership;
import dev.flightloom.domain.failure.Conflict;
import dev.flightloom.domain.failure.Unavailable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileJournalOwnershipTest implements JournalOwnershipContract {

  private final List<AutoCloseable> open = new ArrayList<>();
  private long holder;

  @TempDir private Path folder;

  @AfterEach
  void close() throws Exception {
    for (var resource : open.reversed()) {
      resource.close();
    }
  }

  @Override
  public JournalOwnership free() throws Exception {
    return ownership(folder.resolve("free.db"));
  }

  @Override
  public JournalOwnership heldByAnother() throws Exception {
    var child = holderOf(folder.resolve("held.db"));
    holder = child.pid();
    return ownership(folder.resolve("held.db"));
  }

  @Override
  public long holder() {
    return holder;
  }

  @Test
  void takesOverFromAProcessThatWasKilled() throws Exception {
    var path = folder.resolve("journal.db");
    var child = holderOf(path);
    var ownership = ownership(path);
    assertThatExceptionOfType(Conflict.class)
        .isThrownBy(ownership::claim)
        .withMessageContaining("flightloom");
    child.kill();

    assertThatNoException().isThrownBy(ownership::claim);
    assertThat(Files.readString(folder.resolve("journal.db.lock")))
        .startsWith(ProcessHandle.current().pid() + " ");
  }

  @Test
  void letsTheJournalGoWhenItCannotBeOpened() throws Exception {
    var path = folder.resolve("journal.db");
    Files.writeString(path, "no database".repeat(500));
    var ownership = ownership(path);
    assertThatExceptionOfType(Unavailable.class).isThrownBy(ownership::claim);
    Files.delete(path);

    assertThatNoException().isThrownBy(ownership::claim);
  }

  private FileJournalOwnership ownership(Path path) throws Exception {
    var hand = JournalByHand.at(path);
    open.add(hand);
    var ownership = new FileJournalOwnership(hand.file(), hand.journal(), hand.config());
    open.add(ownership::release);
    return ownership;
  }

  private ChildProcess holderOf(Path path) throws Exception {
    var child = ChildProcess.of(JournalHolder.class, path.toString());
    open.add(child);
    assertThat(child.nextLine()).isEqualTo("held");
    return child;
  }
}
