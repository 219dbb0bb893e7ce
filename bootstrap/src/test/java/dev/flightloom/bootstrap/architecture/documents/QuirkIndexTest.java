package dev.flightloom.bootstrap.architecture.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every row of contract chapters 14 and 15 is named by a test, as {@code contract N.M} in its
 * display name or its Javadoc, or stands here with the reason why there is nothing to test.
 */
class QuirkIndexTest {
  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static final int CONTRADICTIONS = 33;
  private static final int PAINS = 27;
  private static final Pattern LINE = Pattern.compile("\\b[Cc]ontract\\b.*\\b1[45]\\.\\d");
  private static final Pattern ROW = Pattern.compile("\\b(1[45]\\.\\d{1,2})\\b");

  /** Rows that are no behaviour of a client of the OpenAPI. */
  private static final Map<String, String> NOTHING_TO_TEST =
      Map.of(
          "14.3", "which of two pages is newer; what follows from it is 14.1 and 14.2",
          "14.30", "a word of the event API, which nothing here receives",
          "15.23", "prefixes of FlightHub Sync's bucket, which nothing here reads",
          "15.26", "signatures of the event API, which nothing here receives");

  @Test
  void everyRowIsNamedByATestOrHasAReason() {
    var index = index();
    assertThat(rows().filter(row -> !index.containsKey(row) && !NOTHING_TO_TEST.containsKey(row)))
        .as("rows of contract chapters 14 and 15 that no test names")
        .isEmpty();
  }

  @Test
  void noRowIsBothTestedAndExcused() {
    assertThat(NOTHING_TO_TEST.keySet()).doesNotContainAnyElementsOf(index().keySet());
  }

  @Test
  void noTestNamesARowThatIsNotThere() {
    assertThat(index().keySet()).isSubsetOf(rows().toList());
  }

  private static Stream<String> rows() {
    return Stream.concat(
        IntStream.rangeClosed(1, CONTRADICTIONS).mapToObj(row -> "14." + row),
        IntStream.rangeClosed(1, PAINS).mapToObj(row -> "15." + row));
  }

  /** The files that name each row. */
  private static Map<String, Set<String>> index() {
    var index = new TreeMap<String, Set<String>>();
    try (var files = Files.walk(ROOT)) {
      files
          .filter(it -> it.toString().replace('\\', '/').contains("/src/test/java/"))
          .filter(it -> it.toString().matches(".*(Test|Contract|IT)\\.java"))
          .filter(it -> !it.endsWith("QuirkIndexTest.java"))
          .forEach(it -> collect(it, index));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return index;
  }

  private static void collect(Path test, Map<String, Set<String>> index) {
    try (var lines = Files.lines(test)) {
      lines
          .filter(line -> LINE.matcher(line).find())
          .flatMap(line -> ROW.matcher(line).results())
          .forEach(row ->
              index
                  .computeIfAbsent(row.group(1), _ -> new TreeSet<>())
                  .add(String.valueOf(test.getFileName())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
