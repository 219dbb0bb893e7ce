package dev.flightloom.adapters.persistence.client;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A second Java process on the class path of the tests. */
public final class ChildProcess implements AutoCloseable {

  private final Process process;
  private final BufferedReader lines;

  private ChildProcess(Process process) {
    this.process = process;
    this.lines = process.inputReader(StandardCharsets.UTF_8);
  }

  /** Starts the main method of {@code program}. */
  public static ChildProcess of(Class<?> program, String... arguments) throws IOException {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("--enable-native-access=ALL-UNNAMED");
    command.add("-Djava.util.logging.manager=org.jboss.logmanager.LogManager");
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(program.getName());
    command.addAll(List.of(arguments));
    return new ChildProcess(
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start());
  }

  /** Its process id. */
  public long pid() {
    return process.pid();
  }

  /** The next line that it says. */
  public String nextLine() throws IOException {
    var line = lines.readLine();
    if (line == null) {
      throw new IOException("the process ended with " + process.exitValue());
    }
    return line;
  }

  /** Ends it as kill -9 does; what it said can still be read. */
  public void kill() throws InterruptedException {
    process.toHandle().destroyForcibly();
    process.waitFor();
  }

  /** What it said before its end; a line that was cut off is left out. */
  public List<String> remainingLines() throws IOException {
    var text = new StringBuilder();
    var characters = new char[8192];
    for (var count = lines.read(characters); count >= 0; count = lines.read(characters)) {
      text.append(characters, 0, count);
    }
    return text.substring(0, text.lastIndexOf("\n") + 1).lines().toList();
  }

  @Override
  public void close() throws IOException {
    process.destroyForcibly();
    lines.close();
  }
}
