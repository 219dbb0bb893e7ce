package dev.flightloom.adapters.cli.terminal;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Results go to {@code out}, everything that is only for the eyes goes to {@code err}. */
public record Terminal(PrintWriter out, PrintWriter err, Abilities abilities) {

  /** What the screen can do; width is in columns. */
  public record Abilities(int width, boolean interactive, boolean colours, boolean unicode) {}

  /** How a piece of text is emphasised where colours are possible. */
  public enum Style {
    BOLD(1),
    DIM(2),
    RED(31),
    GREEN(32),
    YELLOW(33);

    private final int code;

    Style(int code) {
      this.code = code;
    }
  }

  /** The streams of this process, with colours only on a screen and never with NO_COLOR. */
  static Terminal of(PrintStream out, PrintStream err, Map<String, String> env, int width) {
    var interactive = width > 0 && !"dumb".equals(env.get("TERM"));
    var colours = interactive && env.getOrDefault("NO_COLOR", "").isEmpty();
    var unicode = out.charset().equals(StandardCharsets.UTF_8);
    return new Terminal(
        new PrintWriter(out, true, out.charset()),
        new PrintWriter(err, true, err.charset()),
        new Abilities(interactive ? Math.max(40, width) : 100, interactive, colours, unicode));
  }

  /** The text with colour codes, or as it is where there are no colours. */
  public String styled(Style style, String text) {
    return abilities.colours() ? "\u001b[" + style.code + "m" + text + "\u001b[0m" : text;
  }

  /** One line for the eyes. */
  public void note(String line) {
    err.println(line);
    err.flush();
  }

  /** One line of the result. */
  public void print(String line) {
    out.println(line);
    out.flush();
  }

  /** Replaces the line that was drawn before; only sensible on an interactive terminal. */
  public void redraw(String line) {
    err.print("\r" + cut(line, abilities.width() - 1) + "\u001b[K");
    err.flush();
  }

  /** Removes the line that was drawn. */
  public void erase() {
    err.print("\r\u001b[K");
    err.flush();
  }

  /** At most {@code width} columns of {@code text}; what is cut off is marked. */
  public String cut(String text, int width) {
    if (text.length() <= width) {
      return text;
    }
    var mark = abilities.unicode() ? "\u2026" : "~";
    return text.substring(0, Math.max(0, width - 1)) + mark;
  }
}
