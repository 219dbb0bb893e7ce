package dev.flightloom.adapters.cli.client;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.IVersionProvider;

/** Reads the version that Maven wrote into a resource, so that it works before Quarkus starts. */
class VersionProvider implements IVersionProvider {
  @Override
  public String[] getVersion() {
    var java = System.getProperty("java.version", "?");
    var os = System.getProperty("os.name", "?") + " " + System.getProperty("os.arch", "?");
    return new String[] {"flightloom " + version(), "Java " + java + ", " + os};
  }

  private static String version() {
    try (var in = VersionProvider.class.getResourceAsStream("version.txt")) {
      return in == null ? "unknown" : new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
