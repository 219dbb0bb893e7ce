package dev.flightloom.adapters.persistence.client;

import dev.flightloom.domain.failure.Unavailable;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** The journal's file, which only its owner may read because it holds temporary grants. */
@ApplicationScoped
public class JournalFile {

  private final Path path;

  JournalFile(JournalConfig config) {
    this.path = config.path().toAbsolutePath().normalize();
  }

  /** Absolute path of the file. */
  public Path path() {
    return path;
  }

  /**
   * Creates the file and its folders where they are missing, and closes the file to others.
   *
   * @throws Unavailable {@code journal.unreadable} when the place cannot be written
   */
  public void prepare() {
    if (path.toString().contains("?")) {
      throw unreadable("its path contains a question mark");
    }
    try {
      Files.createDirectories(path.resolveSibling("."), only("rwx------"));
      createOrClose(path);
    } catch (IOException failure) {
      throw unreadable(reason(failure)).causedBy(failure);
    }
    if (!Files.isWritable(path)) {
      throw unreadable("it is not a file that this user may write");
    }
  }

  /** Creates {@code file} for the owner alone, or takes the others' rights away. */
  public void createOrClose(Path file) throws IOException {
    try {
      Files.createFile(file, only("rw-------"));
    } catch (FileAlreadyExistsException there) {
      if (isPosix() && Files.isRegularFile(file) && Files.isWritable(file)) {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
      }
    }
  }

  /** The failure of a journal that cannot be used for {@code reason}. */
  Unavailable unreadable(String reason) {
    return new Unavailable(
        "journal.unreadable",
        "The journal " + path + " cannot be used: " + reason,
        "Make the place readable and writable for this user, name another file with"
            + " flightloom.journal.path, or move the file away to begin with an empty journal");
  }

  private FileAttribute<?>[] only(String permissions) {
    return isPosix()
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        }
        : new FileAttribute<?>[0];
  }

  private boolean isPosix() {
    return path.getFileSystem().supportedFileAttributeViews().contains("posix");
  }

  private static String reason(IOException failure) {
    return failure.getClass().getSimpleName() + " for " + failure.getMessage();
  }
}
