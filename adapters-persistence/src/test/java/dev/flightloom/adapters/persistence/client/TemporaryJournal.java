package dev.flightloom.adapters.persistence.client;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;

/** Gives the tests with Quarkus a journal of their own, in a folder that does not exist yet. */
public final class TemporaryJournal implements QuarkusTestResourceLifecycleManager {

  private final Path folder = Path.of("target", "journals", UUID.randomUUID().toString());

  @Override
  public Map<String, String> start() {
    return Map.of("flightloom.data-directory", folder.toAbsolutePath().toString());
  }

  @Override
  public void stop() {
    if (Files.isDirectory(folder)) {
      try (var files = Files.list(folder)) {
        for (var file : files.toList()) {
          Files.delete(file);
        }
        Files.delete(folder);
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
    }
  }
}
