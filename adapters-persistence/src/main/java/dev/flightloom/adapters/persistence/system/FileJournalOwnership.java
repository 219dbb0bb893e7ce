package dev.flightloom.adapters.persistence.system;

import dev.flightloom.adapters.persistence.client.Journal;
import dev.flightloom.adapters.persistence.client.JournalConfig;
import dev.flightloom.adapters.persistence.client.JournalFile;
import dev.flightloom.application.system.port.out.JournalOwnership;
import dev.flightloom.domain.failure.Conflict;
import dev.flightloom.domain.failure.Unavailable;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * The operating system's lock on a file beside the journal; it ends with the process, however that
 * ends, so that the file may stay behind.
 */
@ApplicationScoped
class FileJournalOwnership implements JournalOwnership {

  private static final int LONGEST_NOTE = 200;

  private final JournalFile file;
  private final Journal journal;
  private final String owner;
  private Optional<FileChannel> held = Optional.empty();

  FileJournalOwnership(JournalFile file, Journal journal, JournalConfig config) {
    this.file = file;
    this.journal = journal;
    this.owner = config.owner();
  }

  /** Opens the journal too, so that a broken one is told before work begins. */
  @Override
  public synchronized void claim() {
    if (held.isPresent()) {
      return;
    }
    file.prepare();
    held = Optional.of(lock());
    try {
      journal.open();
    } catch (Unavailable broken) {
      release();
      throw broken;
    }
  }

  @Override
  public String location() {
    return file.path().toString();
  }

  @PreDestroy
  synchronized void release() {
    held.ifPresent(FileJournalOwnership::close);
    held = Optional.empty();
  }

  private FileChannel lock() {
    try {
      file.createOrClose(lockFile());
      var channel = FileChannel.open(lockFile(), StandardOpenOption.READ, StandardOpenOption.WRITE);
      if (!isLocked(channel)) {
        throw inUse(channel);
      }
      note(channel);
      return channel;
    } catch (IOException failure) {
      throw new Unavailable(
              "journal.unreadable",
              "The lock " + lockFile() + " of the journal cannot be taken: " + failure.getMessage(),
              "Make the folder writable for this user; some network folders know no locks")
          .causedBy(failure);
    }
  }

  private static boolean isLocked(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException elsewhereInThisProcess) {
      return false;
    }
  }

  private void note(FileChannel channel) throws IOException {
    var note = ProcessHandle.current().pid() + " (" + owner + ")";
    channel.truncate(0);
    channel.write(ByteBuffer.wrap(note.getBytes(StandardCharsets.UTF_8)), 0);
  }

  private Conflict inUse(FileChannel channel) throws IOException {
    var note = ByteBuffer.allocate(LONGEST_NOTE);
    try (channel) {
      channel.read(note, 0);
    }
    var holder = new String(note.array(), 0, note.position(), StandardCharsets.UTF_8);
    return new Conflict(
        "journal.in-use",
        "Process " + holder + " works on the journal " + location(),
        "Wait for process "
            + holder
            + " or stop it, or name another file with"
            + " flightloom.journal.path");
  }

  private static void close(FileChannel channel) {
    try {
      channel.close();
    } catch (IOException closed) {
      throw new UncheckedIOException(closed);
    }
  }

  private Path lockFile() {
    return file.path().resolveSibling(file.path().getFileName() + ".lock");
  }
}
