package dev.flightloom.simulator.photo;

import java.io.ByteArrayOutputStream;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A table of codes of a JPEG. Every prefix code may be used, so these are our own: each symbol's
 * code is as long as its rank suggests, which keeps them far below the 16 bits that are allowed.
 */
final class PrefixCode {
  /** For the first value of a block: the number of its bits. */
  static final PrefixCode FIRST =
      new PrefixCode(0x00, new int[] {0, 0, 6, 2, 2, 2}, IntStream.range(0, 12).boxed().toList());

  /** For the others: end, sixteen zeroes, and every run of zeroes with every number of bits. */
  static final PrefixCode OTHERS =
      new PrefixCode(0x10, new int[] {0, 1, 2, 2, 3, 4, 6, 8, 12, 20, 30, 74}, ranked());

  private final int id;
  private final int[] lengths;
  private final List<Integer> symbols;
  private final int[] codes = new int[256];

  private PrefixCode(int id, int[] lengths, List<Integer> symbols) {
    this.id = id;
    this.lengths = lengths;
    this.symbols = symbols;
    int code = 0;
    int next = 0;
    for (int length = 1; length <= lengths.length; length++) {
      for (int i = 0; i < lengths[length - 1]; i++) {
        codes[symbols.get(next++)] = (code++ << 8) | length;
      }
      code <<= 1;
    }
  }

  private static List<Integer> ranked() {
    var pairs = IntStream.range(0, 160).mapToObj(i -> ((i / 10) << 4) | (i % 10 + 1));
    return Stream.concat(Stream.of(0x00, 0xF0), pairs)
        .sorted(Comparator.comparingInt(PrefixCode::rarity))
        .toList();
  }

  private static int rarity(int symbol) {
    return switch (symbol) {
      case 0x00 -> 8;
      case 0xF0 -> 60;
      default -> (symbol >> 4) * 3 + (symbol & 0xF) * 4;
    };
  }

  /** Code and length of a symbol, as {@code code << 8 | length}. */
  int code(int symbol) {
    return codes[symbol];
  }

  /** The table as its segment holds it. */
  byte[] table() {
    var out = new ByteArrayOutputStream();
    out.write(id);
    IntStream.range(0, 16).forEach(i -> out.write(i < lengths.length ? lengths[i] : 0));
    symbols.forEach(out::write);
    return out.toByteArray();
  }
}
