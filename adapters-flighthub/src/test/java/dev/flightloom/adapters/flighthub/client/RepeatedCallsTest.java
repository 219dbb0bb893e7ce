package dev.flightloom.adapters.flighthub.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What {@link FlightHubCalls} repeats is a GET, by the sources (ADR 0018). */
class RepeatedCallsTest {
  private static final Path SOURCES =
      Path.of("src", "main", "java", "dev", "flightloom", "adapters", "flighthub");
  private static final Pattern CHANGING =
      Pattern.compile("@(?:POST|PUT|DELETE)\\b[^;]*?>> (\\w+)\\(");
  private static final Pattern REPEATED =
      Pattern.compile(
          "\\.(?:ask|find|send)\\(\\s*\\(\\) ->[^;]*?(?:api\\(\\)|class\\))\\s*\\.(\\w+)\\(");

  @Test
  void repeatsNothingThatChangesSomething() throws IOException {
    try (var packages = Files.list(SOURCES).filter(Files::isDirectory)) {
      assertThat(packages.filter(it -> !it.endsWith("client")))
          .hasSizeGreaterThan(5)
          .allSatisfy(it -> assertThat(repeatedChanges(it)).as("calls in %s", it).isEmpty());
    }
  }

  private static List<String> repeatedChanges(Path folder) {
    var changing = named(CHANGING, sources(folder)).toList();
    return named(REPEATED, sources(folder).filter(RepeatedCallsTest::repeats))
        .filter(changing::contains)
        .toList();
  }

  /** The reconstruction repeats by itself, and its single calls may be anything. */
  private static boolean repeats(String source) {
    return source.contains("FlightHubCalls calls");
  }

  private static Stream<String> named(Pattern pattern, Stream<String> sources) {
    return sources
        .flatMap(it -> pattern.matcher(it).results())
        .map((MatchResult it) -> it.group(1));
  }

  private static Stream<String> sources(Path folder) {
    try (var files = Files.list(folder)) {
      return files.filter(it -> it.toString().endsWith(".java")).toList().stream()
          .map(RepeatedCallsTest::text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
