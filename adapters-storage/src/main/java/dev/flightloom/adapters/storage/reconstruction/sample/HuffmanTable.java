package dev.flightloom.adapters.storage.reconstruction.sample;

import java.io.ByteArrayOutputStream;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * A Huffman table of a JPEG, kept as its segment holds it. Any prefix code is valid, so these are
 * our own: short codes for what noise-like images hold most.
 */
final class HuffmanTable {

  private final int id;
  private final int[] lengths;
  private final int[] symbols;

  private HuffmanTable(int id, int[] lengths, int[] symbols) {
    this.id = id;
    this.lengths = lengths;
    this.symbols = symbols;
  }

  /** For the first coefficient: its size in bits. */
  static HuffmanTable first() {
    return new HuffmanTable(
        0x00,
        new int[] {0, 1, 5, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0},
        IntStream.range(0, 12).toArray());
  }

  /** For the others: end of block, sixteen zeroes, and each run of zeroes with each size. */
  static HuffmanTable others() {
    var symbols =
        IntStream.concat(
                IntStream.of(0x00, 0xF0),
                IntStream.range(0, 160).map(i -> ((i / 10) << 4) | (i % 10 + 1)))
            .boxed()
            .sorted(Comparator.comparingInt(HuffmanTable::rarity))
            .mapToInt(Integer::intValue)
            .toArray();
    return new HuffmanTable(
        0x10, new int[] {0, 0, 4, 3, 4, 4, 4, 8, 0, 0, 0, 135, 0, 0, 0, 0}, symbols);
  }

  private static int rarity(int symbol) {
    return switch (symbol) {
      case 0x00 -> 3;
      case 0xF0 -> 90;
      default -> (symbol >> 4) * 3 + (symbol & 15) * 4;
    };
  }

  /** Code and length of each symbol, as {@code code << 8 | length}. */
  int[] codes() {
    var codes = new int[256];
    var code = 0;
    var next = 0;
    for (var length = 1; length <= 16; length++) {
      for (var i = 0; i < lengths[length - 1]; i++) {
        codes[symbols[next++]] = (code++ << 8) | length;
      }
      code <<= 1;
    }
    return codes;
  }

  /** Its segment: class and number, how many codes of 1 to 16 bits, the symbols by code. */
  byte[] segment() {
    var content = new ByteArrayOutputStream();
    content.write(id);
    IntStream.of(lengths).forEach(content::write);
    IntStream.of(symbols).forEach(content::write);
    return content.toByteArray();
  }
}
