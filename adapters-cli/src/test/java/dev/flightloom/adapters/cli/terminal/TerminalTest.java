package dev.flightloom.adapters.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TerminalTest {

  @Test
  void showsNoColoursOutsideAScreenAndWithNoColor() {
    assertThat(of(0, Map.of()).styled(Terminal.Style.RED, "x")).isEqualTo("x");
    assertThat(of(80, Map.of("NO_COLOR", "1")).styled(Terminal.Style.RED, "x")).isEqualTo("x");
    assertThat(of(80, Map.of("TERM", "dumb")).abilities().interactive()).isFalse();
    assertThat(of(80, Map.of()).styled(Terminal.Style.RED, "x")).isEqualTo("\u001b[31mx\u001b[0m");
  }

  @Test
  void drawsInAsciiUnlessTheStreamIsUtf8() {
    assertThat(of(80, StandardCharsets.US_ASCII).abilities().unicode()).isFalse();
    assertThat(of(80, StandardCharsets.US_ASCII).cut("abcdef", 4)).isEqualTo("abc~");
    assertThat(of(80, StandardCharsets.UTF_8).cut("abcdef", 4)).isEqualTo("abc\u2026");
  }

  @Test
  void cutsTablesToTheScreenAndNeverOutsideOne() {
    var table = new Table("ID", "NAME").row("1", "a rather long name that does not fit in there");
    assertThat(table.lines(of(40, StandardCharsets.US_ASCII)))
        .allMatch(it -> it.length() <= 40)
        .last()
        .asString()
        .endsWith("~");
    assertThat(table.lines(of(0, StandardCharsets.US_ASCII)).getLast()).endsWith("in there");
  }

  @Test
  void printsABugInOneLineAndItsTraceOnlyWhenAsked() {
    var err = new StringWriter();
    var abilities = new Terminal.Abilities(80, false, false, false);
    var terminal =
        new Terminal(new PrintWriter(new StringWriter()), new PrintWriter(err), abilities);
    Complaint.print(new IllegalStateException("no such row"), false, false, terminal);
    assertThat(err.toString())
        .contains("Error [internal]:", "no such row", "--verbose")
        .doesNotContain("\tat ");
    Complaint.print(new IllegalStateException("no such row"), true, false, terminal);
    assertThat(err.toString()).contains("\tat ");
  }

  @Test
  void takesJsonValuesAsTheyAreAndQuotesTheRest() {
    assertThat(Json.valueOf("true")).isEqualTo("true");
    assertThat(Json.valueOf("[1, 2]")).isEqualTo("[1,2]");
    assertThat(Json.valueOf("32 bits")).isEqualTo("\"32 bits\"");
    assertThat(Json.valueOf("")).isEqualTo("\"\"");
  }

  private static Terminal of(int width, Map<String, String> env) {
    var stream = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    return Terminal.of(stream, stream, env, width);
  }

  private static Terminal of(int width, Charset charset) {
    var stream = new PrintStream(new ByteArrayOutputStream(), true, charset);
    return Terminal.of(stream, stream, Map.of(), width);
  }
}
