package dev.flightloom.adapters.storage.reconstruction.folder;

import dev.flightloom.domain.failure.Denied;
import dev.flightloom.domain.failure.NotFound;
import dev.flightloom.domain.reconstruction.capture.CaptureSource;
import dev.flightloom.domain.reconstruction.capture.CaptureSource.ConfinedFolder;
import dev.flightloom.domain.reconstruction.capture.CaptureSource.TrustedFolder;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/** Who may read which folder; links are followed before it is decided. */
@ApplicationScoped
class FolderAccess {

  private final List<Path> roots;

  FolderAccess(CaptureConfig config) {
    this.roots = config.roots().map(List::copyOf).orElseGet(List::of);
  }

  /** The absolute folder, readable for whom the source says. */
  CaptureSource.Folder resolve(CaptureSource.Folder source) {
    var folder = existing(source);
    return switch (source) {
      case TrustedFolder _ -> new TrustedFolder(folder.toString());
      case ConfinedFolder _ -> new ConfinedFolder(confined(source, folder).toString());
    };
  }

  /** The file below the folder, for confined folders after all links. */
  Path file(CaptureSource.Folder source, String path) throws IOException {
    var folder = Path.of(source.path());
    var file = folder.resolve(path).normalize();
    if (!file.startsWith(folder)) {
      throw new FileNotFoundException(path + " is outside its folder");
    }
    return switch (source) {
      case TrustedFolder _ -> file;
      case ConfinedFolder _ -> belowRoots(file.toRealPath());
    };
  }

  private Path belowRoots(Path real) throws IOException {
    if (!isBelowRoots(real)) {
      throw new FileNotFoundException(real.getFileName() + " is a link out of its folder");
    }
    return real;
  }

  private static Path existing(CaptureSource.Folder source) {
    try {
      var folder = Path.of(source.path()).toAbsolutePath().normalize();
      if (!Files.isDirectory(folder)) {
        throw missing(source, Files.exists(folder) ? "is a file, not a folder" : "does not exist");
      }
      return folder;
    } catch (InvalidPathException e) {
      throw missing(source, "is no path");
    }
  }

  private Path confined(CaptureSource.Folder source, Path folder) {
    if (roots.isEmpty()) {
      throw outside("no folder is open to callers of the service");
    }
    try {
      var real = folder.toRealPath();
      if (!isBelowRoots(real)) {
        throw outside("the folder '" + source.path() + "' is outside the configured roots");
      }
      return real;
    } catch (IOException e) {
      throw missing(source, "cannot be opened");
    }
  }

  private boolean isBelowRoots(Path real) {
    return roots.stream().anyMatch(root -> real.startsWith(realOrGiven(root)));
  }

  private static Path realOrGiven(Path root) {
    try {
      return root.toRealPath();
    } catch (IOException e) {
      return root.toAbsolutePath().normalize();
    }
  }

  private static NotFound missing(CaptureSource.Folder source, String how) {
    return new NotFound(
        "folder.not-found", "the folder '" + source.path() + "' " + how, "Check the path.");
  }

  private static Denied outside(String message) {
    return new Denied(
        "folder.outside-roots",
        message,
        "Add a root to flightloom.captures.roots, upload the files, or use the command line.");
  }
}
