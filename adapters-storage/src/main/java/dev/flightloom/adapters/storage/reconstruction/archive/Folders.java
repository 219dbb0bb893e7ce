package dev.flightloom.adapters.storage.reconstruction.archive;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/** Folders as wholes; links in them are removed, never followed. */
final class Folders {

  private Folders() {}

  /** Puts {@code fresh} where {@code old} is; a crash leaves one of both complete. */
  static void replace(Path fresh, Path old, Path aside) throws IOException {
    delete(aside);
    if (Files.exists(old, LinkOption.NOFOLLOW_LINKS)) {
      Files.move(old, aside, StandardCopyOption.ATOMIC_MOVE);
    }
    Files.move(fresh, old, StandardCopyOption.ATOMIC_MOVE);
    delete(aside);
  }

  static void delete(Path folder) throws IOException {
    if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      Files.walkFileTree(folder, new Deletion());
    }
  }

  private static final class Deletion extends SimpleFileVisitor<Path> {
    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      Files.delete(file);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException failure)
        throws IOException {
      Files.delete(directory);
      return FileVisitResult.CONTINUE;
    }
  }
}
