package dev.flightloom.application.reconstruction;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.flightloom.domain.model.ModelId;
import dev.flightloom.domain.model.ModelKind;
import dev.flightloom.domain.reconstruction.SampleReconstruction;
import dev.flightloom.domain.reconstruction.capture.FileState;
import dev.flightloom.domain.reconstruction.capture.Finding;
import dev.flightloom.domain.reconstruction.capture.SampleCapture;
import dev.flightloom.domain.reconstruction.result.Manifest;
import dev.flightloom.domain.reconstruction.result.UnpackedModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Archives and a manifest for tests. */
public final class SampleModelArchives {

  private SampleModelArchives() {}

  /** A small model of two files. */
  public static byte[] zip() {
    return zip(Map.of("tileset.json", "{}", "tiles/0.b3dm", "abc"));
  }

  /** A zip of these texts by name; the same texts give the same bytes. */
  public static byte[] zip(Map<String, String> texts) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var text : new TreeMap<>(texts).entrySet()) {
        var entry = new ZipEntry(text.getKey());
        entry.setTimeLocal(LocalDateTime.of(2026, 1, 1, 0, 0));
        zip.putNextEntry(entry);
        zip.write(text.getValue().getBytes(UTF_8));
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** The SHA-256 in lower-case hexadecimal digits. */
  public static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A manifest of one registered and one left-out photo and one mesh. */
  public static Manifest manifest() {
    var grant = SampleCapture.grant("g1", SampleCapture.TAKEN);
    var good = SampleCapture.file("DJI_0001.JPG", 1001);
    var bad = SampleCapture.file("DJI_0002.JPG", 0);
    return new Manifest(
        new Manifest.Subject(
            SampleReconstruction.withId("r-1").id(),
            "quarry",
            SampleReconstruction.PROJECT,
            SampleReconstruction.withId("r-1").resource(),
            "/captures/quarry",
            "0.1.0",
            true),
        SampleReconstruction.planOf(ModelKind.MESH, ModelKind.ORTHOPHOTO),
        List.of(
            good.in(new FileState.Registered(SampleCapture.stored(grant, "DJI_0001.JPG"))),
            bad.in(new FileState.LeftOut(Finding.Code.EMPTY))),
        List.of(
            new UnpackedModel(
                ModelKind.MESH, new ModelId("m-1"), "3d", "3d.zip", "ab".repeat(32), 100, 2, 5)),
        Map.of("upload_callback", 1L, "put", 1L),
        new Manifest.Times(SampleCapture.TAKEN, SampleCapture.TAKEN.plusSeconds(60)));
  }
}
