package dev.flightloom.simulator.product;

/** Places a local frame (east, north, up) on the WGS84 ellipsoid. */
final class EarthFixed {
  private static final double RADIUS = 6_378_137;
  private static final double E2 = 0.00669437999014;

  private EarthFixed() {}

  /** The 4 by 4 matrix, column by column, as 3D Tiles wants it. */
  static double[] frame(Ground ground) {
    double phi = Math.toRadians(ground.latitude());
    double lambda = Math.toRadians(ground.longitude());
    double sp = Math.sin(phi);
    double cp = Math.cos(phi);
    double sl = Math.sin(lambda);
    double cl = Math.cos(lambda);
    double n = RADIUS / Math.sqrt(1 - E2 * sp * sp);
    return new double[] {
      -sl,
      cl,
      0,
      0, //
      -sp * cl,
      -sp * sl,
      cp,
      0, //
      cp * cl,
      cp * sl,
      sp,
      0, //
      n * cp * cl,
      n * cp * sl,
      n * (1 - E2) * sp,
      1
    };
  }
}
