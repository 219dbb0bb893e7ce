package dev.flightloom.simulator.snapshot;

import com.fasterxml.jackson.databind.JsonNode;
import dev.flightloom.simulator.wire.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Reads and writes one snapshot file; a reader never sees half of one. */
final class SnapshotFile {
  private final Path file;
  private final Json json;

  SnapshotFile(Path file, Json json) {
    this.file = file.toAbsolutePath();
    this.json = json;
  }

  boolean exists() {
    return Files.isRegularFile(file);
  }

  /** Whether an earlier release wrote it. */
  boolean isOlder() throws IOException {
    return json.admin().readTree(file.toFile()).path("version").asInt() < Snapshot.VERSION;
  }

  /** Moves it to a name of its own, where it is in nobody's way, and tells that name. */
  Path setAside() throws IOException {
    return Files.move(
        file,
        file.resolveSibling(file.getFileName() + ".earlier"),
        StandardCopyOption.REPLACE_EXISTING);
  }

  Snapshot read() throws IOException {
    JsonNode tree = json.admin().readTree(file.toFile());
    int version = tree.path("version").asInt();
    if (version != Snapshot.VERSION) {
      throw new IllegalStateException(
          "the simulator's snapshot "
              + file
              + " has format "
              + version
              + ", this program reads format "
              + Snapshot.VERSION
              + "; use the program that wrote it, or move the file away to begin anew");
    }
    return json.bind(tree, Snapshot.class);
  }

  void write(Snapshot snapshot) throws IOException {
    var scratch = file.resolveSibling(file.getFileName() + ".new");
    Files.createDirectories(file.resolveSibling(file.getFileName() + ".objects"));
    json.admin().writeValue(scratch.toFile(), snapshot);
    Files.move(scratch, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
