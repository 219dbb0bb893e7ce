package dev.flightloom.simulator.product;

/**
 * A coordinate system that the simulator can write: UTM on WGS84, else geographic WGS84.
 *
 * @param epsg 32601 to 32660, 32701 to 32760, or 4326
 */
record Crs(int epsg) {
  private static final double RADIUS = 6_378_137;
  private static final double E2 = 0.00669437999014;
  private static final double SCALE = 0.9996;

  /** The system asked for, or WGS84 where it is another or the place is far outside its zone. */
  static Crs of(String wanted, Ground ground) {
    var digits = wanted.replaceFirst("^EPSG:", "");
    if (digits.matches("32[67](0[1-9]|[1-5]\\d|60)")) {
      var utm = new Crs(Integer.parseInt(digits));
      if (Math.abs(ground.longitude() - utm.meridian()) < 10) {
        return utm;
      }
    }
    return new Crs(4326);
  }

  boolean projected() {
    return epsg != 4326;
  }

  private double meridian() {
    return (epsg % 100) * 6 - 183;
  }

  /** Easting and northing in metres, or longitude and latitude in degrees. */
  double[] project(double latitude, double longitude) {
    if (!projected()) {
      return new double[] {longitude, latitude};
    }
    double phi = Math.toRadians(latitude);
    double second = E2 / (1 - E2);
    double n = RADIUS / Math.sqrt(1 - E2 * Math.pow(Math.sin(phi), 2));
    double t = Math.pow(Math.tan(phi), 2);
    double c = second * Math.pow(Math.cos(phi), 2);
    double a = Math.toRadians(longitude - meridian()) * Math.cos(phi);
    double east = a + (1 - t + c) * Math.pow(a, 3) / 6;
    double north =
        arc(phi)
            + n * Math.tan(phi) * (a * a / 2 + (5 - t + 9 * c + 4 * c * c) * Math.pow(a, 4) / 24);
    return new double[] {
      SCALE * n * east + 500_000, SCALE * north + (epsg >= 32_700 ? 10_000_000 : 0)
    };
  }

  /** Length of the meridian from the equator (Snyder's series). */
  private static double arc(double phi) {
    double e4 = E2 * E2;
    double e6 = e4 * E2;
    return RADIUS
        * ((1 - E2 / 4 - 3 * e4 / 64 - 5 * e6 / 256) * phi
            - (3 * E2 / 8 + 3 * e4 / 32 + 45 * e6 / 1024) * Math.sin(2 * phi)
            + (15 * e4 / 256 + 45 * e6 / 1024) * Math.sin(4 * phi)
            - (35 * e6 / 3072) * Math.sin(6 * phi));
  }

  /** Keys of the GeoTIFF directory, which LAS uses too. */
  short[] geoKeys() {
    return projected()
        ? keys(1024, 1, 1025, 1, 3072, epsg, 3076, 9001)
        : keys(1024, 2, 1025, 1, 2048, epsg, 2054, 9102);
  }

  private static short[] keys(int... pairs) {
    var keys = new short[4 + pairs.length * 2];
    keys[0] = 1;
    keys[1] = 1;
    keys[3] = (short) (pairs.length / 2);
    for (int i = 0; i < pairs.length; i += 2) {
      keys[4 + i * 2] = (short) pairs[i];
      keys[6 + i * 2] = 1;
      keys[7 + i * 2] = (short) pairs[i + 1];
    }
    return keys;
  }
}
