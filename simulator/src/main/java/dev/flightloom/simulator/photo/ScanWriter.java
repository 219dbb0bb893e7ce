package dev.flightloom.simulator.photo;

import java.io.ByteArrayOutputStream;

/** Writes blocks of 8 by 8 values as the bits of a scan; not thread-safe. */
final class ScanWriter {
  private static final int SIZE = 8;
  private static final double[] COSINES = new double[SIZE * SIZE];
  private static final int[] DIAGONALS = new int[SIZE * SIZE];

  static {
    int next = 0;
    for (int sum = 0; sum < 2 * SIZE - 1; sum++) {
      for (int i = 0; i <= sum; i++) {
        int row = sum % 2 == 0 ? sum - i : i;
        if (row < SIZE && sum - row < SIZE) {
          DIAGONALS[next++] = row * SIZE + sum - row;
        }
      }
    }
    for (int i = 0; i < COSINES.length; i++) {
      int frequency = i / SIZE;
      double scale = frequency == 0 ? Math.sqrt(0.125) : 0.5;
      COSINES[i] = scale * StrictMath.cos((2 * (i % SIZE) + 1) * frequency * Math.PI / 16);
    }
  }

  private final ByteArrayOutputStream out;
  private final int[] previous = new int[3];
  private final double[] half = new double[SIZE * SIZE];
  private final int[] values = new int[SIZE * SIZE];
  private int pending;
  private int waiting;

  ScanWriter(ByteArrayOutputStream out) {
    this.out = out;
  }

  /** Divisor of the value at a place of the written order: coarser towards fine structure. */
  static int divisor(int place) {
    return 5 + DIAGONALS[place] / SIZE + DIAGONALS[place] % SIZE;
  }

  /** Writes the next block of a component, 64 samples of -128 to 127, row by row. */
  void block(int component, double[] samples) {
    transform(samples);
    value(PrefixCode.FIRST, 0, values[0] - previous[component]);
    previous[component] = values[0];
    int zeroes = 0;
    for (int i = 1; i < values.length; i++) {
      if (values[i] == 0) {
        zeroes++;
      } else {
        for (; zeroes > 15; zeroes -= 16) {
          bits(PrefixCode.OTHERS.code(0xF0));
        }
        value(PrefixCode.OTHERS, zeroes, values[i]);
        zeroes = 0;
      }
    }
    if (zeroes > 0) {
      bits(PrefixCode.OTHERS.code(0x00));
    }
  }

  private void value(PrefixCode codes, int zeroes, int value) {
    int size = 32 - Integer.numberOfLeadingZeros(Math.abs(value));
    bits(codes.code((zeroes << 4) | size));
    // Negative values are written as their one's complement.
    bits(((value < 0 ? value - 1 : value) << 8) | size);
  }

  /** Writes bits given as {@code value << 8 | length}; 0 follows 0xFF, as the format demands. */
  private void bits(int valueAndLength) {
    int length = valueAndLength & 0xFF;
    pending = (pending << length) | ((valueAndLength >> 8) & ((1 << length) - 1));
    waiting += length;
    while (waiting >= 8) {
      waiting -= 8;
      int octet = (pending >> waiting) & 0xFF;
      out.write(octet);
      if (octet == 0xFF) {
        out.write(0);
      }
    }
    pending &= (1 << waiting) - 1;
  }

  /** Fills the last byte with ones. */
  void end() {
    if (waiting > 0) {
      bits((0x7F << 8) | (8 - waiting));
    }
  }

  /** The discrete cosine transform, along rows, then along columns, then the division. */
  private void transform(double[] samples) {
    for (int row = 0; row < SIZE; row++) {
      for (int u = 0; u < SIZE; u++) {
        half[row * SIZE + u] = sum(samples, row * SIZE, 1, u);
      }
    }
    for (int i = 0; i < values.length; i++) {
      int column = DIAGONALS[i] % SIZE;
      values[i] = (int) Math.rint(sum(half, column, SIZE, DIAGONALS[i] / SIZE) / divisor(i));
    }
  }

  private static double sum(double[] from, int start, int step, int frequency) {
    double sum = 0;
    for (int i = 0; i < SIZE; i++) {
      sum += from[start + i * step] * COSINES[frequency * SIZE + i];
    }
    return sum;
  }
}
