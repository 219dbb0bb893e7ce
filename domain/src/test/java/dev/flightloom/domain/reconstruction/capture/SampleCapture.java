package dev.flightloom.domain.reconstruction.capture;

import dev.flightloom.domain.vocabulary.Position;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/** Photos of a small flight, the files that they become, and a grant to send them with. */
public final class SampleCapture {

  /** When every sample photo was written. */
  public static final Instant TAKEN = Instant.parse("2026-01-01T10:00:00Z");

  private SampleCapture() {}

  /** An intact photo near Hamburg. */
  public static ScannedFile photo(String path) {
    return new ScannedFile(
        path,
        1000 + path.hashCode() % 500,
        TAKEN,
        new FileContent.Photo("M4E", Position.of(53.54, 9.98, 80)),
        new Integrity.Intact());
  }

  /** Intact photos DJI_0001.JPG and so on, each of its own size. */
  public static List<ScannedFile> photos(int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(n ->
            new ScannedFile(
                "DJI_%04d.JPG".formatted(n),
                1000L + n,
                TAKEN,
                new FileContent.Photo("M4E", Position.of(53.54 + n * 1e-4, 9.98 + n * 1e-4, 80)),
                new Integrity.Intact()))
        .toList();
  }

  /** A photo that waits to be sent. */
  public static CaptureFile file(String name, long sizeInBytes) {
    return new CaptureFile(
        name, new ObjectName(name), sizeInBytes, TAKEN, true, new FileState.Planned());
  }

  /** What a store confirmed for {@code name} under {@code grant}. */
  public static StoredObject stored(UploadGrant grant, String name) {
    return new StoredObject(
        grant.id(),
        grant.keyFor(new ObjectName(name)),
        new ETag("0cc175b9c0f1b6a831c399e269772661"),
        new ContentHashes("aa".repeat(32), "0cc175b9c0f1b6a831c399e269772661"));
  }

  /** A grant with invented keys that lasts an hour from {@code now}. */
  public static UploadGrant grant(String id, Instant now) {
    return new UploadGrant(
        new GrantId(id),
        new UploadGrant.Store(
            UploadGrant.Dialect.S3, "http://bucket.example.net", "eu-central-1", "open-model"),
        new UploadGrant.Credentials("INVENTEDKEY", "invented-secret", "invented-token"),
        "b3BhcXVlLWludmVudGVk",
        "open_model/prj/" + id + "/{fileName}",
        now.plusSeconds(3600));
  }
}
