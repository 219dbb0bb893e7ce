package dev.flightloom.adapters.storage.reconstruction.sample;

/**
 * The invented ground below the flight: fields, paths and houses, the same place always in the same
 * colour, so that neighbouring photos show the same things.
 */
final class Ground {

  private static final double FIELD = 37;
  private static final double PATH = 1.4;
  private static final double HOUSE = 9;

  private Ground() {}

  /** Colour at a place in metres east and north, as 0xRRGGBB. */
  static int colour(double east, double north) {
    var grain = noise(east * 4, north * 4) * 26 + noise(east * 0.9, north * 0.9) * 34 - 30;
    if (isHouse(east, north)) {
      return shaded(150, 72, 58, grain * 0.5 + ridge(east));
    }
    if (isPath(east, north)) {
      return shaded(188, 178, 158, grain * 0.6);
    }
    var field = hash((long) Math.floor(east / FIELD), (long) Math.floor(north / FIELD));
    var furrow = 9 * Math.abs(offset(field < 0.5 ? east : north, 2) - 1);
    return shaded(
        (int) (88 + 60 * field),
        (int) (118 + 30 * hash((long) (field * 1000), 7)),
        62,
        grain + furrow);
  }

  private static boolean isPath(double east, double north) {
    return offset(east, FIELD) < PATH || offset(north, FIELD * 2) < PATH;
  }

  private static boolean isHouse(double east, double north) {
    var column = (long) Math.floor(east / FIELD);
    var row = (long) Math.floor(north / FIELD);
    return hash(column + 91, row - 17) > 0.6
        && Math.abs(offset(east, FIELD) - 14) < HOUSE / 2
        && Math.abs(offset(north, FIELD) - 20) < HOUSE;
  }

  private static double ridge(double east) {
    return offset(east, FIELD) < 14 ? 18 : -14;
  }

  private static double offset(double value, double period) {
    return value - Math.floor(value / period) * period;
  }

  private static int shaded(int red, int green, int blue, double light) {
    return (clamp(red + light) << 16) | (clamp(green + light) << 8) | clamp(blue + light);
  }

  private static int clamp(double value) {
    return (int) Math.max(0, Math.min(255, value));
  }

  /** Smooth noise between 0 and 1. */
  private static double noise(double x, double y) {
    var column = (long) Math.floor(x);
    var row = (long) Math.floor(y);
    var right = x - column;
    var down = y - row;
    var top = mix(hash(column, row), hash(column + 1, row), right);
    var bottom = mix(hash(column, row + 1), hash(column + 1, row + 1), right);
    return mix(top, bottom, down);
  }

  private static double mix(double a, double b, double share) {
    return a + (b - a) * share * share * (3 - 2 * share);
  }

  /** A number between 0 and 1 that belongs to a cell. */
  private static double hash(long column, long row) {
    var bits = (column * 0x9E3779B97F4A7C15L) ^ (row * 0xC2B2AE3D27D4EB4FL);
    bits = (bits ^ (bits >>> 29)) * 0xBF58476D1CE4E5B9L;
    return ((bits ^ (bits >>> 32)) & 0xFFFFFF) / (double) 0x1000000;
  }
}
