package dev.flightloom.simulator.product;

import dev.flightloom.simulator.wire.Json;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** A 3D Tiles 1.0 tileset with one batched model of the terrain, in DJI Terra's folder. */
final class MeshTiles {
  private static final String FOLDER = "models/pc/0/terra_b3dms/";

  private final Json json;

  MeshTiles(Json json) {
    this.json = json;
  }

  List<Entry> of(Scene scene) {
    return List.of(
        Entry.text(FOLDER + "tileset.json", tileset(scene.ground())),
        new Entry(FOLDER + "Block/Block.b3dm", b3dm(new Glb(json).of(scene.ground()))));
  }

  private String tileset(Ground ground) {
    var root = json.wire().createObjectNode();
    root.putObject("asset").put("version", "1.0").put("gltfUpAxis", "Y");
    root.put("geometricError", 100);
    var tile = root.putObject("root");
    tile.put("geometricError", 0).put("refine", "REPLACE");
    var box = tile.putObject("boundingVolume").putArray("box");
    double[] values = {
      0, 0, 0, ground.halfEast(), 0, 0, 0, ground.halfNorth(), 0, 0, 0, 10,
    };
    Arrays.stream(values).forEach(box::add);
    var transform = tile.putArray("transform");
    Arrays.stream(EarthFixed.frame(ground)).forEach(transform::add);
    tile.putObject("content").put("uri", "Block/Block.b3dm");
    return root.toPrettyString();
  }

  /** Wraps a glTF binary: 28 bytes of header, then an aligned feature table, then the model. */
  private static byte[] b3dm(byte[] glb) {
    var table = "{\"BATCH_LENGTH\":0}".getBytes(StandardCharsets.US_ASCII);
    int padded = (28 + table.length + 7) / 8 * 8 - 28;
    var out = Entry.littleEndian(28 + padded + glb.length);
    out.put("b3dm".getBytes(StandardCharsets.US_ASCII)).putInt(1).putInt(out.capacity());
    out.putInt(padded).putInt(0).putInt(0).putInt(0).put(table);
    while (out.position() < 28 + padded) {
      out.put((byte) ' ');
    }
    return Entry.bytes(out.put(glb));
  }
}
