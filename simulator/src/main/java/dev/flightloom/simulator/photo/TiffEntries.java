package dev.flightloom.simulator.photo;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** The entries of one little-endian TIFF directory, longer values behind them. */
final class TiffEntries {
  private static final int TEXT = 2;
  private static final int SHORT = 3;
  private static final int LONG = 4;
  private static final int FRACTION = 5;

  @SuppressWarnings("ArrayRecordComponent") // never compared, and never shared
  private record Value(int type, int count, byte[] bytes) {}

  private final Map<Integer, Value> entries = new TreeMap<>();

  TiffEntries text(int tag, String text) {
    var bytes = (text + "\0").getBytes(StandardCharsets.US_ASCII);
    entries.put(tag, new Value(TEXT, bytes.length, bytes));
    return this;
  }

  TiffEntries octets(int tag, byte[] octets) {
    entries.put(tag, new Value(1, octets.length, octets));
    return this;
  }

  TiffEntries shortNumber(int tag, int number) {
    entries.put(tag, new Value(SHORT, 1, new byte[] {(byte) number, (byte) (number >> 8)}));
    return this;
  }

  TiffEntries number(int tag, int number) {
    entries.put(tag, new Value(LONG, 1, words(number)));
    return this;
  }

  /** Numerators and denominators in turn. */
  TiffEntries fractions(int tag, long... parts) {
    entries.put(tag, new Value(FRACTION, parts.length / 2, words(parts)));
    return this;
  }

  int size() {
    return table() + entries.values().stream().mapToInt(TiffEntries::outside).sum();
  }

  /** The directory as it stands at an offset of its TIFF. */
  byte[] at(int offset) {
    var bytes = new byte[size()];
    var out = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    out.putShort((short) entries.size());
    int longer = table();
    for (var entry : entries.entrySet()) {
      var value = entry.getValue();
      out.putShort(entry.getKey().shortValue());
      out.putShort((short) value.type()).putInt(value.count());
      int end = out.position() + 4;
      if (outside(value) == 0) {
        out.put(value.bytes());
      } else {
        out.putInt(offset + longer).put(longer, value.bytes());
        longer += outside(value);
      }
      out.position(end);
    }
    return bytes;
  }

  private static int outside(Value value) {
    return value.bytes().length > 4 ? value.bytes().length : 0;
  }

  private int table() {
    return 2 + 12 * entries.size() + 4;
  }

  private static byte[] words(long... numbers) {
    var bytes = new byte[4 * numbers.length];
    var out = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    for (long number : numbers) {
      out.putInt((int) number);
    }
    return bytes;
  }
}
