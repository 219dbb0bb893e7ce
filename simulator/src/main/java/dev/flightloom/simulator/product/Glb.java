package dev.flightloom.simulator.product;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.flightloom.simulator.wire.Json;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** A binary glTF 2.0 with the terrain as one coloured mesh; y is up, as glTF wants it. */
final class Glb {
  private static final int SIDE = 33;
  private static final int POINTS = SIDE * SIDE;
  private static final int INDICES = (SIDE - 1) * (SIDE - 1) * 6;

  private final Json json;

  Glb(Json json) {
    this.json = json;
  }

  byte[] of(Ground ground) {
    var binary = binary(ground);
    var text = description(ground, binary.length).toString().getBytes(StandardCharsets.UTF_8);
    int padded = (text.length + 3) / 4 * 4;
    // The whole must be a multiple of 8, for the tile around it.
    int rest = (8 - (12 + 8 + padded + 8 + binary.length) % 8) % 8;
    var out = Entry.littleEndian(12 + 8 + padded + rest + 8 + binary.length);
    out.putInt(0x46546C67).putInt(2).putInt(out.capacity());
    out.putInt(padded + rest).putInt(0x4E4F534A).put(text);
    while (out.position() < 20 + padded + rest) {
      out.put((byte) ' ');
    }
    return Entry.bytes(out.putInt(binary.length).putInt(0x004E4942).put(binary));
  }

  private static byte[] binary(Ground ground) {
    var out = Entry.littleEndian(POINTS * 12 + POINTS * 4 + INDICES * 2);
    forEachPoint((u, v) -> {
      out.putFloat((float) ((2 * u - 1) * ground.halfEast()));
      out.putFloat((float) ground.height(u, v));
      out.putFloat((float) ((1 - 2 * v) * ground.halfNorth()));
    });
    forEachPoint((u, v) -> {
      for (int band : ground.colour(u, v)) {
        out.put((byte) Math.clamp(band, 0, 255));
      }
      out.put((byte) 255);
    });
    triangles(out);
    return Entry.bytes(out);
  }

  private static void triangles(ByteBuffer out) {
    for (int row = 0; row < SIDE - 1; row++) {
      for (int column = 0; column < SIDE - 1; column++) {
        int a = row * SIDE + column;
        int[] corners = {a, a + 1, a + SIDE, a + 1, a + SIDE + 1, a + SIDE};
        for (int corner : corners) {
          out.putShort((short) corner);
        }
      }
    }
  }

  private ObjectNode description(Ground ground, int bytes) {
    var root = json.wire().createObjectNode();
    root.putObject("asset").put("version", "2.0").put("generator", "Flightloom simulator");
    root.put("scene", 0).putArray("scenes").addObject().putArray("nodes").add(0);
    root.putArray("nodes").addObject().put("mesh", 0);
    var mesh = root.putArray("meshes").addObject().putArray("primitives").addObject();
    mesh.put("indices", 2).putObject("attributes").put("POSITION", 0).put("COLOR_0", 1);
    var views = root.putArray("bufferViews");
    views.addObject().put("buffer", 0).put("byteOffset", 0).put("byteLength", POINTS * 12);
    views.addObject().put("buffer", 0).put("byteOffset", POINTS * 12).put("byteLength", POINTS * 4);
    views
        .addObject()
        .put("buffer", 0)
        .put("byteOffset", POINTS * 16)
        .put("byteLength", INDICES * 2);
    accessors(root, ground);
    root.putArray("buffers").addObject().put("byteLength", bytes);
    return root;
  }

  private static void accessors(ObjectNode root, Ground ground) {
    var list = root.putArray("accessors");
    var points = list.addObject().put("bufferView", 0).put("componentType", 5126);
    points.put("count", POINTS).put("type", "VEC3");
    points.putArray("min").add(-ground.halfEast()).add(-5).add(-ground.halfNorth());
    points.putArray("max").add(ground.halfEast()).add(5).add(ground.halfNorth());
    var colours = list.addObject().put("bufferView", 1).put("componentType", 5121);
    colours.put("normalized", true).put("count", POINTS).put("type", "VEC4");
    var indices = list.addObject().put("bufferView", 2).put("componentType", 5123);
    indices.put("count", INDICES).put("type", "SCALAR");
  }

  private static void forEachPoint(PointVisitor visitor) {
    for (int row = 0; row < SIDE; row++) {
      for (int column = 0; column < SIDE; column++) {
        visitor.visit(column / (SIDE - 1.0), row / (SIDE - 1.0));
      }
    }
  }

  @FunctionalInterface
  private interface PointVisitor {
    void visit(double u, double v);
  }
}
