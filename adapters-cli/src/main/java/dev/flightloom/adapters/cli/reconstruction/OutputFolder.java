package dev.flightloom.adapters.cli.reconstruction;

import dev.flightloom.domain.failure.Rejected;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Where models go: as given, or a name of ours that is numbered until it is free. */
record OutputFolder(Path folder, boolean given) {

  /** The folder as the user named it. */
  static OutputFolder of(String path) {
    return new OutputFolder(absolute(path), true);
  }

  /** A folder of our choice. */
  static OutputFolder chosen(Path base) {
    return new OutputFolder(base.toAbsolutePath().normalize(), false);
  }

  static Path absolute(String path) {
    return Path.of(path).toAbsolutePath().normalize();
  }

  /** True when an earlier job that writes to {@code other} may be the same one. */
  boolean mayBe(String other) {
    var base = folder.toString();
    return other.equals(base)
        || (!given
            && other.startsWith(base + "-")
            && other.substring(base.length() + 1).matches("[0-9]+"));
  }

  /**
   * A folder that holds nothing.
   *
   * @throws Rejected {@code output.not-empty} when the user named one that does
   */
  Path free() {
    if (isFree(folder)) {
      return folder;
    }
    if (given) {
      throw new Rejected(
          "output.not-empty",
          "the output folder " + folder + " already holds something",
          "Name another one with --out, or empty it.");
    }
    var number = 2;
    while (!isFree(numbered(number))) {
      number++;
    }
    return numbered(number);
  }

  private Path numbered(int number) {
    return folder.resolveSibling(folder.getFileName() + "-" + number);
  }

  private static boolean isFree(Path path) {
    if (!Files.exists(path)) {
      return true;
    }
    if (!Files.isDirectory(path)) {
      return false;
    }
    try (Stream<Path> entries = Files.list(path)) {
      return entries.findAny().isEmpty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
