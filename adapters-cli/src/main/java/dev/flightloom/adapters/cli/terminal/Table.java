package dev.flightloom.adapters.cli.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Columns with a heading; the widest column gives way when the terminal is narrow. */
public final class Table {
  private static final int GAP = 2;
  private static final int NARROWEST = 8;

  private final List<List<String>> rows = new ArrayList<>();

  /** A table with the given headings. */
  public Table(String... headings) {
    rows.add(List.of(headings));
  }

  /** Adds a row with one cell per heading. */
  public Table row(Object... cells) {
    var texts = new ArrayList<String>();
    for (var cell : cells) {
      texts.add(cell.toString().replace('\n', ' '));
    }
    rows.add(List.copyOf(texts));
    return this;
  }

  /** True without any row. */
  public boolean isEmpty() {
    return rows.size() == 1;
  }

  /** Prints to the results; on something that is no screen nothing is cut. */
  public void printTo(Terminal terminal) {
    lines(terminal).forEach(terminal::print);
  }

  List<String> lines(Terminal terminal) {
    var widths = widths(terminal);
    return rows.stream().map(row -> line(row, widths, terminal)).toList();
  }

  private static String line(List<String> row, int[] widths, Terminal terminal) {
    var line = new StringBuilder();
    for (var column = 0; column < row.size(); column++) {
      var cell = terminal.cut(row.get(column), widths[column]);
      line.append(cell).repeat(" ", widths[column] - cell.length() + GAP);
    }
    return line.toString().stripTrailing();
  }

  private int[] widths(Terminal terminal) {
    var widths = IntStream.range(0, rows.getFirst().size()).map(this::widest).toArray();
    if (!terminal.abilities().interactive()) {
      return widths;
    }
    var room = terminal.abilities().width() - GAP * (widths.length - 1);
    while (IntStream.of(widths).sum() > room && IntStream.of(widths).max().orElse(0) > NARROWEST) {
      widths[indexOfMax(widths)]--;
    }
    return widths;
  }

  private int widest(int column) {
    return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
  }

  private static int indexOfMax(int[] widths) {
    return IntStream.range(0, widths.length).reduce(0, (a, b) -> widths[b] > widths[a] ? b : a);
  }
}
