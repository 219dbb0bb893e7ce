package dev.flightloom.simulator.product;

import java.nio.ByteBuffer;
import java.util.Map;
import java.util.TreeMap;

/** Builds a baseline TIFF with one directory, little-endian. */
final class Tiff {
  private static final int SHORT = 3;
  private static final int LONG = 4;
  private static final int DOUBLE = 12;

  @SuppressWarnings("ArrayRecordComponent") // never compared, and never shared
  private record Field(int type, int count, byte[] value) {}

  private final Map<Integer, Field> fields = new TreeMap<>();

  Tiff shorts(int tag, int... values) {
    var buffer = Entry.littleEndian(values.length * 2);
    for (int value : values) {
      buffer.putShort((short) value);
    }
    fields.put(tag, new Field(SHORT, values.length, Entry.bytes(buffer)));
    return this;
  }

  Tiff number(int tag, int value) {
    fields.put(tag, new Field(LONG, 1, Entry.bytes(Entry.littleEndian(4).putInt(value))));
    return this;
  }

  Tiff doubles(int tag, double... values) {
    var buffer = Entry.littleEndian(values.length * 8);
    for (double value : values) {
      buffer.putDouble(value);
    }
    fields.put(tag, new Field(DOUBLE, values.length, Entry.bytes(buffer)));
    return this;
  }

  /** The file: header, pixels in one strip, directory, values that do not fit into it. */
  byte[] build(byte[] pixels) {
    int directory = 8 + pixels.length + (pixels.length & 1);
    number(273, 8);
    number(279, pixels.length);
    int values = directory + 2 + fields.size() * 12 + 4;
    var out = Entry.littleEndian(values + outside());
    out.put(new byte[] {'I', 'I', 42, 0}).putInt(directory).put(pixels);
    out.position(directory).putShort((short) fields.size());
    int next = values;
    for (var field : fields.entrySet()) {
      next = write(out, field.getKey(), field.getValue(), next);
    }
    return Entry.bytes(out);
  }

  private int outside() {
    return fields.values().stream()
        .mapToInt(each -> each.value().length > 4 ? each.value().length : 0)
        .sum();
  }

  private static int write(ByteBuffer out, int tag, Field field, int next) {
    out.putShort((short) tag).putShort((short) field.type()).putInt(field.count());
    int end = out.position() + 4;
    boolean inside = field.value().length <= 4;
    if (inside) {
      out.put(field.value());
    } else {
      out.putInt(next).position(next).put(field.value());
    }
    out.position(end);
    return inside ? next : next + field.value().length;
  }
}
