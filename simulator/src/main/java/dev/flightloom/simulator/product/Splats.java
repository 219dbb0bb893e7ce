package dev.flightloom.simulator.product;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A Gaussian splat cloud in the PLY layout that splat viewers read. */
final class Splats {
  private static final int SIDE = 40;
  private static final double HARMONIC = 0.28209479177387814;
  private static final List<String> PROPERTIES =
      List.of(
          "x", "y", "z", "nx", "ny", "nz", "f_dc_0", "f_dc_1", "f_dc_2", "opacity", "scale_0",
          "scale_1", "scale_2", "rot_0", "rot_1", "rot_2", "rot_3");

  private Splats() {}

  static Entry of(Scene scene) {
    var header = header().getBytes(StandardCharsets.US_ASCII);
    var out = Entry.littleEndian(header.length + SIDE * SIDE * PROPERTIES.size() * 4).put(header);
    for (int row = 0; row < SIDE; row++) {
      for (int column = 0; column < SIDE; column++) {
        splat(out, scene.ground(), column / (SIDE - 1.0), row / (SIDE - 1.0));
      }
    }
    return new Entry("models/gs/point_cloud.ply", Entry.bytes(out));
  }

  private static String header() {
    var text = new StringBuilder("ply\nformat binary_little_endian 1.0\nelement vertex ");
    text.append(SIDE * SIDE).append('\n');
    PROPERTIES.forEach(each -> text.append("property float ").append(each).append('\n'));
    return text.append("end_header\n").toString();
  }

  private static void splat(ByteBuffer out, Ground ground, double u, double v) {
    floats(
        out,
        (2 * u - 1) * ground.halfEast(),
        (2 * v - 1) * ground.halfNorth(),
        ground.height(u, v));
    floats(out, 0, 0, 0);
    for (int band : ground.colour(u, v)) {
      floats(out, (band / 255.0 - 0.5) / HARMONIC);
    }
    double scale = Math.log(ground.halfEast() / SIDE);
    floats(out, 4, scale, scale, scale - 1, 1, 0, 0, 0);
  }

  private static void floats(ByteBuffer out, double... values) {
    for (double value : values) {
      out.putFloat((float) value);
    }
  }
}
