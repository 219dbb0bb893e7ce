package dev.flightloom.adapters.rest.wayline;

import dev.flightloom.adapters.rest.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Function;

/** Keeps a body on the disk while it is worked on, and a file until it is sent. */
@ApplicationScoped
class ReceivedFiles {
  /** As large as any route file that is read. */
  private static final long LARGEST = 200_000_000;

  /** Calls {@code work} with the body as a file, which is gone afterwards. */
  <T> T with(InputStream body, Function<Path, T> work) {
    var file = newPath();
    try {
      try (var out = Files.newOutputStream(file)) {
        if (copied(body, out) == 0) {
          throw Problems.refused(400, "The body is empty: send a KMZ file.");
        }
      }
      return work.apply(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      remove(file);
    }
  }

  /** The content of the file that {@code fetch} writes; removed when the stream is closed. */
  InputStream fetched(Consumer<Path> fetch) {
    var file = newPath();
    try {
      fetch.accept(file);
      return new Passing(Files.newInputStream(file), file);
    } catch (IOException e) {
      remove(file);
      throw new UncheckedIOException(e);
    } catch (RuntimeException e) {
      remove(file);
      throw e;
    }
  }

  private static long copied(InputStream body, OutputStream out) throws IOException {
    var buffer = new byte[65_536];
    var size = 0L;
    for (var read = body.read(buffer); read >= 0; read = body.read(buffer)) {
      size += read;
      if (size > LARGEST) {
        throw Problems.refused(413, "A KMZ file has " + LARGEST / 1_000_000 + " MB at most.");
      }
      out.write(buffer, 0, read);
    }
    return size;
  }

  private static Path newPath() {
    try {
      return Files.createTempDirectory("flightloom-upload").resolve("route.kmz");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void remove(Path file) {
    try {
      Files.deleteIfExists(file);
      var folder = file.getParent();
      if (folder != null) {
        Files.deleteIfExists(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Removes the file behind it. */
  private static final class Passing extends FilterInputStream {
    private final Path file;

    Passing(InputStream content, Path file) {
      super(content);
      this.file = file;
    }

    @Override
    public void close() throws IOException {
      super.close();
      remove(file);
    }
  }
}
