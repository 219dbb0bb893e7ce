package dev.flightloom.bootstrap.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * R10, the half that class files do not tell: a package says in one sentence what it is for; limits
 * may follow in a paragraph of their own.
 */
class PackageSentenceTest {

  private static final Pattern COMMENT = Pattern.compile("^/\\*\\*(.*?)\\*/", Pattern.DOTALL);
  private static final Pattern NEXT_SENTENCE = Pattern.compile("\\.\\s+\\p{Lu}");

  @Test
  void everyPackageSaysInOneSentenceWhatItIsFor() throws IOException {
    assertThat(packageInfos()).isNotEmpty();
    assertThat(packageInfos()).filteredOn(it -> !saysOneSentence(it)).isEmpty();
  }

  @Test
  void silenceAndChatterAreRejected() {
    assertThat(isOneSentence("@NullMarked\npackage a;")).isFalse();
    assertThat(isOneSentence("/** */\n@NullMarked\npackage a;")).isFalse();
    assertThat(isOneSentence("/** Docks */\npackage a;")).isFalse();
    assertThat(isOneSentence("/** Docks. And aircraft. */\npackage a;")).isFalse();
    assertThat(isOneSentence("/** Docks and aircraft. */\npackage a;")).isTrue();
    assertThat(isOneSentence("/**\n * Docks.\n *\n * <p>No. Aircraft.\n */")).isTrue();
  }

  private static List<Path> packageInfos() throws IOException {
    try (var paths = Files.walk(Path.of("..").toAbsolutePath().normalize())) {
      return paths
          .filter(path -> path.endsWith("package-info.java"))
          .filter(path -> path.toString().contains("/src/main/java/"))
          .toList();
    }
  }

  private static boolean saysOneSentence(Path packageInfo) {
    try {
      return isOneSentence(Files.readString(packageInfo));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static boolean isOneSentence(String source) {
    var comment = COMMENT.matcher(source);
    if (!comment.find()) {
      return false;
    }
    var summary = comment.group(1).split("<p>", 2)[0];
    var text = summary.replaceAll("\\n \\* ?", " ").strip();
    return text.endsWith(".") && !NEXT_SENTENCE.matcher(text).find();
  }
}
