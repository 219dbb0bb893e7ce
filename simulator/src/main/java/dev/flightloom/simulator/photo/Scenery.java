package dev.flightloom.simulator.photo;

/**
 * The ground as a camera sees it that looks straight down: the same place has the same colour in
 * every photo, so that neighbouring photos overlap as real ones do.
 */
final class Scenery {
  private static final double METRES_PER_DEGREE = 111_320;
  private static final double BLOCK = 41;
  private static final double ROAD = 5;

  private final double east;
  private final double north;
  private final double sine;
  private final double cosine;
  private final double metresPerPixel;

  /**
   * The view of a photo of that width in pixels; a wide-angle lens sees about its own height, and
   * above 150 m it is zoomed in, so that fine grain never makes a photo larger than promised.
   */
  Scenery(Snap snap, int width) {
    double reference = Math.toRadians(Math.rint(snap.latitude() * 10) / 10);
    this.east = snap.longitude() * METRES_PER_DEGREE * StrictMath.cos(reference);
    this.north = snap.latitude() * METRES_PER_DEGREE;
    double heading = Math.toRadians(snap.heading());
    this.sine = StrictMath.sin(heading);
    this.cosine = StrictMath.cos(heading);
    this.metresPerPixel = Math.clamp(snap.relative(), 10, 150) * 1.3 / width;
  }

  /** Colour at an offset from the middle in pixels, rightwards and ahead, as 0xRRGGBB. */
  int colour(double right, double ahead) {
    double x = east + (right * cosine + ahead * sine) * metresPerPixel;
    double y = north + (ahead * cosine - right * sine) * metresPerPixel;
    double grain = 22 * noise(x * 5, y * 5) + 30 * noise(x * 0.7, y * 0.7) - 26;
    double across = inside(x, BLOCK);
    double along = inside(y, 2 * BLOCK);
    if (across < ROAD || along < ROAD) {
      boolean marked = Math.abs(across - ROAD / 2) < 0.2 && inside(y, 6) < 3;
      return marked ? shaded(226, 224, 214, 0) : shaded(104, 105, 108, grain * 0.5);
    }
    double kind = hash(cell(x, BLOCK), cell(y, 2 * BLOCK));
    return kind < 0.45 ? roof(across, along, kind, grain) : field(x, y, kind, grain);
  }

  private static int roof(double across, double along, double kind, double grain) {
    boolean yard = across < 11 || across > 34 || along < 12 || along > 66;
    if (yard) {
      return shaded(168, 160, 146, grain * 0.7);
    }
    double slope = across < 22.5 ? 16 : -12;
    return kind < 0.2
        ? shaded(158, 74, 56, grain * 0.4 + slope)
        : shaded(132, 138, 146, grain * 0.3 + slope);
  }

  private static int field(double x, double y, double kind, double grain) {
    double furrow = 8 * Math.abs(inside(kind < 0.7 ? x : y, 2.4) - 1.2);
    return shaded((int) (70 + 70 * kind), (int) (104 + 30 * kind), 58, grain + furrow);
  }

  private static long cell(double value, double size) {
    return (long) Math.floor(value / size);
  }

  private static double inside(double value, double size) {
    return value - Math.floor(value / size) * size;
  }

  private static int shaded(int red, int green, int blue, double light) {
    return (level(red + light) << 16) | (level(green + light) << 8) | level(blue + light);
  }

  private static int level(double value) {
    return (int) Math.clamp(value, 0, 255);
  }

  /** Smooth noise between 0 and 1. */
  private static double noise(double x, double y) {
    long column = (long) Math.floor(x);
    long row = (long) Math.floor(y);
    double right = x - column;
    double upper = mix(hash(column, row), hash(column + 1, row), right);
    double lower = mix(hash(column, row + 1), hash(column + 1, row + 1), right);
    return mix(upper, lower, y - row);
  }

  private static double mix(double one, double other, double share) {
    return one + (other - one) * share * share * (3 - 2 * share);
  }

  /** A number between 0 and 1 that belongs to a cell. */
  private static double hash(long column, long row) {
    long mixed = column * 0x632BE59BD9B4E019L + row * 0x9E3779B97F4A7C15L;
    mixed = (mixed ^ (mixed >>> 31)) * 0xD6E8FEB86659FD93L;
    return ((mixed ^ (mixed >>> 32)) & 0xFF_FFFF) / (double) 0x100_0000;
  }
}
