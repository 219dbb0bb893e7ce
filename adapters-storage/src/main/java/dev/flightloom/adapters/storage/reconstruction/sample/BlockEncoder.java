package dev.flightloom.adapters.storage.reconstruction.sample;

/** Turns blocks of 8 by 8 samples of one component into bits; not thread-safe. */
final class BlockEncoder {

  private static final int SIZE = 8;
  private static final double[] COSINES = cosines();
  private static final int[] ZIGZAG = zigzag();
  private static final int[] DIVISORS = quantisation();

  private final int[] firstCodes = HuffmanTable.first().codes();
  private final int[] otherCodes = HuffmanTable.others().codes();
  private final double[] rows = new double[SIZE * SIZE];
  private final int[] coefficients = new int[SIZE * SIZE];
  private final BitWriter bits;
  private int previous;

  BlockEncoder(BitWriter bits) {
    this.bits = bits;
  }

  /** Divisors of the coefficients in the order in which they are written. */
  static int[] quantisation() {
    var divisors = new int[SIZE * SIZE];
    for (var i = 0; i < divisors.length; i++) {
      divisors[i] = 3 + (ZIGZAG[i] / SIZE + ZIGZAG[i] % SIZE);
    }
    return divisors;
  }

  /** Encodes 64 samples of -128 to 127, row by row. */
  void encode(double[] samples) {
    transform(samples);
    var difference = coefficients[0] - previous;
    previous = coefficients[0];
    value(firstCodes, 0, difference);
    var run = 0;
    for (var i = 1; i < coefficients.length; i++) {
      if (coefficients[i] == 0) {
        run++;
        continue;
      }
      for (; run > 15; run -= 16) {
        symbol(otherCodes[0xF0]);
      }
      value(otherCodes, run, coefficients[i]);
      run = 0;
    }
    if (run > 0) {
      symbol(otherCodes[0x00]);
    }
  }

  private void value(int[] codes, int run, int value) {
    var size = 32 - Integer.numberOfLeadingZeros(Math.abs(value));
    symbol(codes[(run << 4) | size]);
    // Negative values are written as their one's complement.
    bits.bits(value < 0 ? value - 1 : value, size);
  }

  private void symbol(int code) {
    bits.bits(code >> 8, code & 0xFF);
  }

  /** The discrete cosine transform, along rows and then along columns, and the division. */
  private void transform(double[] samples) {
    for (var y = 0; y < SIZE; y++) {
      for (var u = 0; u < SIZE; u++) {
        rows[y * SIZE + u] = sum(samples, y * SIZE, 1, u);
      }
    }
    for (var i = 0; i < coefficients.length; i++) {
      var u = ZIGZAG[i] % SIZE;
      var v = ZIGZAG[i] / SIZE;
      coefficients[i] = (int) Math.rint(sum(rows, u, SIZE, v) / DIVISORS[i]);
    }
  }

  private static double sum(double[] values, int start, int step, int frequency) {
    var sum = 0.0;
    for (var i = 0; i < SIZE; i++) {
      sum += values[start + i * step] * COSINES[frequency * SIZE + i];
    }
    return sum;
  }

  private static double[] cosines() {
    var cosines = new double[SIZE * SIZE];
    for (var i = 0; i < cosines.length; i++) {
      var frequency = i / SIZE;
      var scale = frequency == 0 ? StrictMath.sqrt(0.125) : 0.5;
      cosines[i] = scale * StrictMath.cos((2 * (i % SIZE) + 1) * frequency * StrictMath.PI / 16);
    }
    return cosines;
  }

  /** Positions along the diagonals, to and fro. */
  private static int[] zigzag() {
    var order = new int[SIZE * SIZE];
    var next = 0;
    for (var diagonal = 0; diagonal < 2 * SIZE - 1; diagonal++) {
      for (var i = 0; i <= diagonal; i++) {
        var y = diagonal % 2 == 0 ? diagonal - i : i;
        var x = diagonal - y;
        if (x < SIZE && y < SIZE) {
          order[next++] = y * SIZE + x;
        }
      }
    }
    return order;
  }
}
