package dev.flightloom.simulator.storage;

import dev.flightloom.simulator.SimulatorConfig;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The directory with the bytes of all objects; a body passes through 64 KiB of memory, whatever its
 * size.
 *
 * <p>The directory is temporary and deleted at shutdown, unless a snapshot file is configured: then
 * it stands beside that file and stays.
 */
@ApplicationScoped
public class ContentFiles {
  private static final int BUFFER = 64 * 1024;

  private final Optional<Path> snapshot;
  private Optional<Path> directory = Optional.empty();

  ContentFiles(SimulatorConfig config) {
    this.snapshot = config.snapshotFile();
  }

  /** The directory, made on first use. */
  public synchronized Path directory() {
    if (directory.isEmpty()) {
      try {
        directory = Optional.of(create());
      } catch (IOException e) {
        throw new UncheckedIOException("cannot create the simulator's object directory", e);
      }
    }
    return directory.get();
  }

  private Path create() throws IOException {
    if (snapshot.isEmpty()) {
      return Files.createTempDirectory("flightloom-simulator");
    }
    var file = snapshot.get().toAbsolutePath();
    return Files.createDirectories(file.resolveSibling(file.getFileName() + ".objects"));
  }

  /** The path of a content file. */
  public Path path(String file) {
    return directory().resolve(file);
  }

  /** Writes a stream to a new file, with its digests computed in the same pass. */
  public Content receive(InputStream body) throws IOException {
    return write(out -> copy(body, out));
  }

  /** Joins files in their order into a new one. */
  public Content join(List<String> files) throws IOException {
    return write(out -> {
      for (var file : files) {
        try (var in = Files.newInputStream(path(file))) {
          copy(in, out);
        }
      }
    });
  }

  private Content write(Filling filling) throws IOException {
    var file = UUID.randomUUID().toString();
    try (var out = new DigestingStream(Files.newOutputStream(path(file)))) {
      filling.fill(out);
      return out.content(file);
    } catch (IOException | RuntimeException e) {
      delete(file);
      throw e;
    }
  }

  private static void copy(InputStream in, OutputStream out) throws IOException {
    var buffer = new byte[BUFFER];
    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
      out.write(buffer, 0, read);
    }
  }

  /** Removes a content file; a missing one is fine. */
  public void delete(String file) {
    try {
      Files.deleteIfExists(path(file));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot delete an object of the simulator", e);
    }
  }

  /** Removes all content files but those named. */
  public void retain(Set<String> files) {
    names().stream().filter(each -> !files.contains(each)).forEach(this::delete);
  }

  private List<String> names() {
    var names = new ArrayList<String>();
    try (var entries = Files.newDirectoryStream(directory())) {
      entries.forEach(each -> names.add(String.valueOf(each.getFileName())));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list the simulator's objects", e);
    }
    return names;
  }

  @PreDestroy
  synchronized void discard() throws IOException {
    if (snapshot.isEmpty() && directory.isPresent()) {
      retain(Set.of());
      Files.deleteIfExists(directory.get());
      directory = Optional.empty();
    }
  }

  @FunctionalInterface
  private interface Filling {
    void fill(OutputStream out) throws IOException;
  }
}
