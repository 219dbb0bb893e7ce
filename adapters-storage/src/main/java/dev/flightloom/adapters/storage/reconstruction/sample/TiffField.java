package dev.flightloom.adapters.storage.reconstruction.sample;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** One field of a little-endian TIFF directory. */
final class TiffField {

  private final int tag;
  private final int type;
  private final int count;
  private final byte[] value;

  private TiffField(int tag, int type, int count, byte[] value) {
    this.tag = tag;
    this.type = type;
    this.count = count;
    this.value = value;
  }

  int tag() {
    return tag;
  }

  int type() {
    return type;
  }

  int count() {
    return count;
  }

  byte[] value() {
    return value.clone();
  }

  static TiffField octets(int tag, int... octets) {
    var value = new byte[octets.length];
    for (var i = 0; i < octets.length; i++) {
      value[i] = (byte) octets[i];
    }
    return new TiffField(tag, 1, octets.length, value);
  }

  static TiffField text(int tag, String text) {
    var value = (text + "\0").getBytes(US_ASCII);
    return new TiffField(tag, 2, value.length, value);
  }

  static TiffField shortNumber(int tag, int number) {
    return new TiffField(tag, 3, 1, new byte[] {(byte) number, (byte) (number >> 8)});
  }

  static TiffField longNumber(int tag, int number) {
    var value = fractions(tag, number).value;
    return new TiffField(tag, 4, 1, value);
  }

  /** Numerators and denominators in turn. */
  static TiffField fractions(int tag, int... numbers) {
    var value = ByteBuffer.allocate(4 * numbers.length).order(ByteOrder.LITTLE_ENDIAN);
    for (var number : numbers) {
      value.putInt(number);
    }
    return new TiffField(tag, 5, numbers.length / 2, value.array());
  }
}
