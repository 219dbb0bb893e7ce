package dev.flightloom.simulator.product;

import dev.flightloom.simulator.wire.Json;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes the zip of a finished model; the same scene gives the same bytes. */
public final class ArchiveWriter {
  private static final LocalDateTime STAMP = LocalDateTime.of(2026, 1, 1, 0, 0);

  private final Json json;

  /** A writer whose JSON files are made by the given mapper. */
  public ArchiveWriter(Json json) {
    this.json = json;
  }

  /** Writes all files of a scene's product. */
  public void write(Scene scene, OutputStream out) throws IOException {
    try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
      for (var entry : entries(scene)) {
        var header = new ZipEntry(entry.path());
        header.setTimeLocal(STAMP);
        zip.putNextEntry(header);
        zip.write(entry.content());
        zip.closeEntry();
      }
    }
  }

  private List<Entry> entries(Scene scene) {
    var entries = new ArrayList<Entry>();
    entries.add(new ImageList(json).of(scene));
    entries.addAll(
        switch (scene.kind()) {
          case MODEL_2D -> Orthophoto.of(scene);
          case MODEL_3D -> new MeshTiles(json).of(scene);
          case MODEL_3DGS -> List.of(Splats.of(scene));
          case MODEL_LIDAR -> List.of(PointCloud.of(scene));
        });
    return entries;
  }
}
