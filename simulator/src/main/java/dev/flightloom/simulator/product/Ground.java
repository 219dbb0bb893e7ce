package dev.flightloom.simulator.product;

/**
 * Invented terrain around a centre; the same seed gives the same hills.
 *
 * @param latitude of the centre, WGS84 degrees
 * @param longitude of the centre, WGS84 degrees
 * @param halfEast metres from the centre to the eastern edge
 * @param halfNorth metres from the centre to the northern edge
 */
public record Ground(
    int seed, double latitude, double longitude, double halfEast, double halfNorth) {

  /** Height in metres above the centre's level at fractions (0 to 1) of the width and depth. */
  public double height(double u, double v) {
    double phase = (seed & 0xFF) / 40.0;
    return 3 * Math.sin(5 * u + phase) * Math.cos(4 * v - phase) + 1.5 * Math.sin(17 * u * v);
  }

  /** Red, green and blue at fractions of the width and depth: meadow, paths and roofs. */
  public int[] colour(double u, double v) {
    if (roof(u, v)) {
      return new int[] {176, 84, 66};
    }
    if (Math.abs(u - v) < 0.02) {
      return new int[] {196, 186, 166};
    }
    int shade = (int) Math.round(6 * height(u, v));
    return new int[] {96 + shade, 140 + shade, 84 + shade};
  }

  private boolean roof(double u, double v) {
    int column = (int) (u * 6);
    int row = (int) (v * 6);
    boolean built = ((column * 31 + row * 17 + seed) & 3) == 0;
    return built && inside(u * 6 - column) && inside(v * 6 - row);
  }

  private static boolean inside(double fraction) {
    return fraction > 0.25 && fraction < 0.75;
  }
}
