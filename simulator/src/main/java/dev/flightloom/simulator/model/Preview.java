package dev.flightloom.simulator.model;

import dev.flightloom.simulator.product.Png;

/** A small picture of hills, a different one for every model. */
record Preview(int seed) {
  private static final int SIDE = 128;

  byte[] png() {
    var rgb = new byte[SIDE * SIDE * 3];
    for (int i = 0; i < SIDE * SIDE; i++) {
      double height = height(i % SIDE, i / SIDE);
      rgb[i * 3] = (byte) (70 + 120 * height);
      rgb[i * 3 + 1] = (byte) (110 + 90 * height);
      rgb[i * 3 + 2] = (byte) (60 + 80 * height);
    }
    return Png.of(SIDE, SIDE, rgb);
  }

  private double height(int x, int y) {
    double wide = Math.sin((x + seed * 7) / 19.0) * Math.cos((y + seed * 3) / 23.0);
    double small = Math.sin((x + y + seed) / 7.0) / 4;
    return Math.clamp((wide + small) / 2.5 + 0.5, 0, 1);
  }
}
