package dev.flightloom.adapters.storage.reconstruction.folder;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.FileVisitor;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Every file below a folder by its path, hidden ones left out; what cannot be visited is kept. */
final class FolderWalk implements FileVisitor<Path> {

  private final Path folder;
  private final boolean followLinks;
  private final Map<String, Found> found = new TreeMap<>();

  private FolderWalk(Path folder, boolean followLinks) {
    this.folder = folder;
    this.followLinks = followLinks;
  }

  /** One entry; {@code trouble} is empty for a file that can be looked at. */
  record Found(Path file, String trouble) {}

  /** Walks the folder; links are followed only where the reader is trusted. */
  static Map<String, Found> of(Path folder, boolean followLinks) throws IOException {
    var walk = new FolderWalk(folder, followLinks);
    Set<FileVisitOption> options =
        followLinks
            ? EnumSet.of(FileVisitOption.FOLLOW_LINKS)
            : EnumSet.noneOf(FileVisitOption.class);
    Files.walkFileTree(folder, options, Integer.MAX_VALUE, walk);
    return walk.found;
  }

  @Override
  public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
    return isHidden(directory) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    if (attributes.isRegularFile() && !isHidden(file)) {
      found.put(name(file), new Found(file, ""));
    }
    // Where links are followed, what is still a link leads nowhere.
    if (attributes.isSymbolicLink() && followLinks && !isHidden(file)) {
      found.put(name(file), new Found(file, Trouble.of(new NoSuchFileException(file.toString()))));
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
    if (file.equals(folder)) {
      throw failure;
    }
    if (!isHidden(file)) {
      found.put(name(file), new Found(file, Trouble.of(failure)));
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException failure) {
    if (failure != null) {
      found.put(name(directory), new Found(directory, Trouble.of(failure)));
    }
    return FileVisitResult.CONTINUE;
  }

  private boolean isHidden(Path path) {
    return !path.equals(folder) && path.getFileName().toString().startsWith(".");
  }

  private String name(Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }
}
