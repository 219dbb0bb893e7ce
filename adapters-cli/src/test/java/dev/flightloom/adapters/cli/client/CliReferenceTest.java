package dev.flightloom.adapters.cli.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Written anew with {@code ./build test -pl adapters-cli -am -Dflightloom.docs.write=true}. */
class CliReferenceTest {
  private static final Path DOCS = Path.of("..", "docs");
  private static final String BEGIN = "<!-- reference: begin, written by CliReferenceTest -->\n";
  private static final String END = "<!-- reference: end -->\n";
  private static final String REMEDY =
      "Run: ./build test -pl adapters-cli -am -Dflightloom.docs.write=true";

  @Test
  void printsTheReferenceOfDocsCli() throws IOException {
    var page = Files.readString(DOCS.resolve("cli.md"));
    assertThat(page).contains(BEGIN, END);
    var expected =
        page.substring(0, page.indexOf(BEGIN))
            + BEGIN
            + "\n"
            + CliReference.markdown()
            + "\n"
            + page.substring(page.indexOf(END));
    check(DOCS.resolve("cli.md"), page, expected);
  }

  @Test
  void printsTheHelpThatTheLauncherShowsBeforeAnythingIsBuilt() throws IOException {
    var file = DOCS.resolve("cli-help.txt");
    check(file, Files.exists(file) ? Files.readString(file) : "", CliReference.topLevel());
  }

  private static void check(Path file, String actual, String expected) throws IOException {
    if (Boolean.getBoolean("flightloom.docs.write")) {
      Files.writeString(file, expected);
      return;
    }
    assertThat(actual).as("%s differs from the commands. %s", file, REMEDY).isEqualTo(expected);
  }
}
