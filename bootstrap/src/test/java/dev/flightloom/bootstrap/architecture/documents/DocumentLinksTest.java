package dev.flightloom.bootstrap.architecture.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the documents point at is there. */
class DocumentLinksTest {

  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static final Path SAMPLES = ROOT.resolve("adapters-flighthub/src/test/resources");
  private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:|#)([^)#\\s]+)[^)]*\\)");
  private static final Pattern TEST = Pattern.compile("`([A-Z]\\w*(?:Test|Contract|IT))`");
  private static final Pattern SAMPLE = Pattern.compile("`([a-z]+/[a-z0-9-]+\\.(?:json|html))`");

  @Test
  void everyRelativeLinkLeadsSomewhere() throws IOException {
    for (var page : pages()) {
      assertThat(matches(LINK, page))
          .as("links of %s", ROOT.relativize(page))
          .allSatisfy(link -> assertThat(page.resolveSibling(link)).exists());
    }
  }

  @Test
  void everySampleOfTheEndpointTableIsRecorded() throws IOException {
    assertThat(matches(SAMPLE, ROOT.resolve("docs/flighthub.md")))
        .isNotEmpty()
        .allSatisfy(sample -> assertThat(SAMPLES.resolve(sample)).exists());
  }

  @Test
  void everyTestThatAPageNamesExists() throws IOException {
    var sources = testSources();
    for (var page : pages()) {
      assertThat(matches(TEST, page))
          .as("tests named by %s", ROOT.relativize(page))
          .allSatisfy(test -> assertThat(sources).contains(test + ".java"));
    }
  }

  private static Set<String> testSources() throws IOException {
    try (var files = Files.walk(ROOT)) {
      return files
          .filter(it -> it.toString().contains("/src/test/java/"))
          .map(it -> it.getFileName().toString())
          .collect(Collectors.toSet());
    }
  }

  private static List<Path> pages() throws IOException {
    try (var docs = Files.walk(ROOT.resolve("docs"));
        var top = Files.list(ROOT)) {
      return Stream.concat(docs, top).filter(it -> it.toString().endsWith(".md")).toList();
    }
  }

  private static List<String> matches(Pattern pattern, Path page) throws IOException {
    return pattern
        .matcher(Files.readString(page))
        .results()
        .map((MatchResult it) -> it.group(1))
        .toList();
  }
}
