package dev.flightloom.simulator.product;

import java.util.List;

/** A georeferenced picture of the ground from above, with a preview. */
final class Orthophoto {
  private static final int WIDTH = 256;

  private Orthophoto() {}

  static List<Entry> of(Scene scene) {
    var ground = scene.ground();
    int height = Math.clamp(Math.round(WIDTH * ground.halfNorth() / ground.halfEast()), 32, 1024);
    var pixels = pixels(ground, height);
    return List.of(
        new Entry("map/result.tif", tiff(scene, pixels, height)),
        new Entry("map/result_preview.png", Png.of(WIDTH, height, pixels)));
  }

  private static byte[] pixels(Ground ground, int height) {
    var pixels = new byte[WIDTH * height * 3];
    for (int row = 0; row < height; row++) {
      for (int column = 0; column < WIDTH; column++) {
        var colour = ground.colour((double) column / WIDTH, 1 - (double) row / height);
        for (int band = 0; band < 3; band++) {
          pixels[(row * WIDTH + column) * 3 + band] = (byte) Math.clamp(colour[band], 0, 255);
        }
      }
    }
    return pixels;
  }

  private static byte[] tiff(Scene scene, byte[] pixels, int height) {
    var ground = scene.ground();
    var crs = Crs.of(scene.epsg(), ground);
    var centre = crs.project(ground.latitude(), ground.longitude());
    double degree = crs.projected() ? 1 : 111_320;
    double shrink = crs.projected() ? 1 : Math.cos(Math.toRadians(ground.latitude()));
    double east = ground.halfEast() / degree / shrink;
    double north = ground.halfNorth() / degree;
    var keys = crs.geoKeys();
    var unsigned = new int[keys.length];
    for (int i = 0; i < keys.length; i++) {
      unsigned[i] = Short.toUnsignedInt(keys[i]);
    }
    return raster(height)
        .doubles(33_550, 2 * east / WIDTH, 2 * north / height, 0)
        .doubles(33_922, 0, 0, 0, centre[0] - east, centre[1] + north, 0)
        .shorts(34_735, unsigned)
        .build(pixels);
  }

  private static Tiff raster(int height) {
    return new Tiff()
        .number(256, WIDTH)
        .number(257, height)
        .shorts(258, 8, 8, 8)
        .shorts(259, 1)
        .shorts(262, 2)
        .shorts(277, 3)
        .number(278, height)
        .shorts(284, 1);
  }
}
