package dev.flightloom.simulator.photo;

import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** One directory of the TIFF structure inside EXIF. */
final class ExifDirectory {
  private final ByteBuffer tiff;
  private final int start;

  ExifDirectory(ByteBuffer tiff, int start) {
    this.tiff = tiff;
    this.start = start;
  }

  /** Offset of a directory that a tag points to. */
  Optional<Integer> pointer(int tag) {
    var at = entry(tag);
    return at.isEmpty() ? Optional.empty() : Optional.of(tiff.getInt(at.getAsInt() + 8));
  }

  /** First letter of a short text, a space where the tag is absent. */
  char letter(int tag) {
    var at = entry(tag);
    return at.isEmpty() ? ' ' : (char) tiff.get(at.getAsInt() + 8);
  }

  /** A fraction, 0 where the tag is absent. */
  double number(int tag) {
    var at = entry(tag);
    return at.isEmpty() ? 0 : fraction(tiff.getInt(at.getAsInt() + 8));
  }

  /** Degrees, minutes and seconds as degrees. */
  OptionalDouble degrees(int tag) {
    var at = entry(tag);
    if (at.isEmpty()) {
      return OptionalDouble.empty();
    }
    int values = tiff.getInt(at.getAsInt() + 8);
    return OptionalDouble.of(
        fraction(values) + fraction(values + 8) / 60 + fraction(values + 16) / 3600);
  }

  private double fraction(int at) {
    double denominator = Integer.toUnsignedLong(tiff.getInt(at + 4));
    return denominator == 0 ? 0 : Integer.toUnsignedLong(tiff.getInt(at)) / denominator;
  }

  private OptionalInt entry(int tag) {
    int count = Short.toUnsignedInt(tiff.getShort(start));
    for (int i = 0; i < count; i++) {
      int at = start + 2 + i * 12;
      if (Short.toUnsignedInt(tiff.getShort(at)) == tag) {
        return OptionalInt.of(at);
      }
    }
    return OptionalInt.empty();
  }
}
