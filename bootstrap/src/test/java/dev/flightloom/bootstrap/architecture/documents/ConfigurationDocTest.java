package dev.flightloom.bootstrap.architecture.documents;

import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import dev.flightloom.bootstrap.architecture.Tree;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The table of docs/configuration.md lists every key of ours, with its default, and no other. */
class ConfigurationDocTest {

  private static final Path PAGE = Path.of("..", "docs", "configuration.md");
  private static final Pattern ROW =
      Pattern.compile("^\\| `((?:flightloom|flighthub)\\.[^`]+)` \\| `?([^|]*?)`? \\| \\S.* \\|$");

  @Test
  void thePageListsEveryKeyWithItsDefaultAndNoOther() throws IOException {
    assertThat(listed().entrySet()).containsExactlyInAnyOrderElementsOf(configured().entrySet());
  }

  @Test
  void keysFollowTheRulesOfSmallRye() {
    assertThat(ConfigurationKeys.of("some.prefix", Sample.class))
        .containsOnly(
            java.util.Map.entry("some.prefix.plain-name", "5s"),
            java.util.Map.entry("some.prefix.other", ConfigurationKeys.NONE),
            java.util.Map.entry("some.prefix.retry.attempts", "4"));
  }

  /** A configuration that no application knows. */
  interface Sample {
    @WithDefault("5s")
    Duration plainName();

    @WithName("other")
    Optional<String> renamed();

    Retry retry();

    /** A group of keys. */
    interface Retry {
      @WithDefault("4")
      int attempts();
    }
  }

  private static SortedMap<String, String> listed() throws IOException {
    var keys = new TreeMap<String, String>();
    for (var line : Files.readAllLines(PAGE)) {
      var row = ROW.matcher(line);
      if (row.matches()) {
        keys.put(row.group(1), row.group(2));
      }
    }
    return keys;
  }

  private static SortedMap<String, String> configured() {
    var keys = new TreeMap<String, String>();
    Tree.HOUSE.mainClasses().that(annotatedWith(ConfigMapping.class)).stream()
        .map(JavaClass::reflect)
        .forEach(mapping -> keys.putAll(ConfigurationKeys.of(mapping)));
    return keys;
  }
}
