package dev.flightloom.simulator.product;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** A LAS 1.2 point cloud with colours and its coordinate system, in DJI Terra's folder. */
final class PointCloud {
  private static final int SIDE = 50;
  private static final int HEADER = 227;
  private static final int RECORD = 26;

  private PointCloud() {}

  static Entry of(Scene scene) {
    var crs = Crs.of(scene.epsg(), scene.ground());
    var keys = crs.geoKeys();
    int start = HEADER + 54 + keys.length * 2;
    var out = Entry.littleEndian(start + SIDE * SIDE * RECORD);
    var ground = scene.ground();
    var centre = crs.project(ground.latitude(), ground.longitude());
    header(out, start, ground, crs, centre);
    coordinateSystem(out, keys);
    for (int i = 0; i < SIDE * SIDE; i++) {
      int row = i / SIDE;
      point(out, ground, crs, (i % SIDE) / (SIDE - 1.0), row / (SIDE - 1.0));
    }
    return new Entry("lidars/terra_las/cloud_merged.las", Entry.bytes(out));
  }

  private static void header(ByteBuffer out, int start, Ground ground, Crs crs, double[] centre) {
    out.put("LASF".getBytes(StandardCharsets.US_ASCII)).position(24);
    out.put((byte) 1).put((byte) 2);
    text(out, "Flightloom simulator", 32);
    text(out, "Flightloom simulator", 32);
    out.putShort((short) 1).putShort((short) 2026).putShort((short) HEADER).putInt(start);
    out.putInt(1).put((byte) 2).putShort((short) RECORD).putInt(SIDE * SIDE);
    out.putInt(SIDE * SIDE).putInt(0).putInt(0).putInt(0).putInt(0);
    double step = step(crs);
    out.putDouble(step).putDouble(step).putDouble(0.001);
    out.putDouble(centre[0]).putDouble(centre[1]).putDouble(0);
    double east = Math.rint(metres(crs, ground, ground.halfEast(), true) / step) * step;
    double north = Math.rint(metres(crs, ground, ground.halfNorth(), false) / step) * step;
    out.putDouble(centre[0] + east).putDouble(centre[0] - east);
    out.putDouble(centre[1] + north).putDouble(centre[1] - north);
    out.putDouble(5).putDouble(-5);
  }

  private static double step(Crs crs) {
    return crs.projected() ? 0.001 : 1e-8;
  }

  /** Metres in the units of the coordinate system. */
  private static double metres(Crs crs, Ground ground, double metres, boolean eastward) {
    if (crs.projected()) {
      return metres;
    }
    double shrink = eastward ? Math.cos(Math.toRadians(ground.latitude())) : 1;
    return metres / 111_320 / shrink;
  }

  private static void coordinateSystem(ByteBuffer out, short[] keys) {
    out.putShort((short) 0);
    text(out, "LASF_Projection", 16);
    out.putShort((short) 34_735).putShort((short) (keys.length * 2));
    text(out, "GeoKeyDirectoryTag", 32);
    for (short key : keys) {
      out.putShort(key);
    }
  }

  private static void point(ByteBuffer out, Ground ground, Crs crs, double u, double v) {
    double east = metres(crs, ground, (2 * u - 1) * ground.halfEast(), true);
    double north = metres(crs, ground, (2 * v - 1) * ground.halfNorth(), false);
    out.putInt((int) Math.rint(east / step(crs))).putInt((int) Math.rint(north / step(crs)));
    out.putInt((int) Math.rint(ground.height(u, v) * 1000));
    out.putShort((short) 100).put((byte) 0b0000_1001).put((byte) 2);
    out.put((byte) 0).put((byte) 0).putShort((short) 1);
    for (int band : ground.colour(u, v)) {
      out.putShort((short) (Math.clamp(band, 0, 255) * 257));
    }
  }

  private static void text(ByteBuffer out, String text, int size) {
    int end = out.position() + size;
    out.put(text.getBytes(StandardCharsets.US_ASCII)).position(end);
  }
}
