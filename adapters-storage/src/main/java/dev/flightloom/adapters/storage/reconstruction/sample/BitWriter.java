package dev.flightloom.adapters.storage.reconstruction.sample;

import java.io.ByteArrayOutputStream;

/** Writes the bits of a scan; after a byte 0xFF comes a zero, as the format demands. */
final class BitWriter {

  private final ByteArrayOutputStream out;
  private int pending;
  private int count;

  BitWriter(ByteArrayOutputStream out) {
    this.out = out;
  }

  /** Writes the lowest {@code length} bits, at most 16. */
  void bits(int bits, int length) {
    pending = (pending << length) | (bits & ((1 << length) - 1));
    count += length;
    while (count >= 8) {
      count -= 8;
      var octet = (pending >> count) & 0xFF;
      out.write(octet);
      if (octet == 0xFF) {
        out.write(0);
      }
    }
    pending &= (1 << count) - 1;
  }

  /** Fills the last byte with ones. */
  void end() {
    if (count > 0) {
      bits(0xFF, 8 - count);
    }
  }
}
