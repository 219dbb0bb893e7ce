package dev.flightloom.application.media;

import dev.flightloom.application.media.port.out.MediaFolders;
import dev.flightloom.domain.failure.Rejected;
import dev.flightloom.domain.media.DownloadManifest;
import dev.flightloom.domain.media.MediaFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongConsumer;

/** Folders in memory; thread-safe. It has room for everything. */
public final class InMemoryMediaFolders implements MediaFolders {

  private final Map<Path, byte[]> whole = new ConcurrentHashMap<>();
  private final Map<String, byte[]> parts = new ConcurrentHashMap<>();
  private final Map<Path, DownloadManifest> manifests = new ConcurrentHashMap<>();

  /** The bytes of a whole file. */
  public Optional<byte[]> file(Path folder, String name) {
    return Optional.ofNullable(whole.get(folder.resolve(name))).map(byte[]::clone);
  }

  /** The manifest of a folder. */
  public Optional<DownloadManifest> manifest(Path folder) {
    return Optional.ofNullable(manifests.get(folder));
  }

  @Override
  public Standing standing(Path folder, String name, MediaFile file) {
    var bytes = whole.get(folder.resolve(name));
    return bytes != null && bytes.length == file.sizeInBytes()
        ? new Standing.Complete(sha256(bytes))
        : new Standing.Part(parts.getOrDefault(key(folder, name, file), new byte[0]).length);
  }

  @Override
  public void append(
      Path folder, String name, MediaFile file, long offset, InputStream bytes, LongConsumer told) {
    var key = key(folder, name, file);
    var part = Arrays.copyOf(parts.getOrDefault(key, new byte[0]), (int) offset);
    try {
      var buffer = new byte[1000];
      for (var count = bytes.read(buffer); count >= 0; count = bytes.read(buffer)) {
        var start = part.length;
        part = Arrays.copyOf(part, start + count);
        System.arraycopy(buffer, 0, part, start, count);
        parts.put(key, part);
        told.accept(part.length);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String finish(Path folder, String name, MediaFile file) {
    var part = parts.remove(key(folder, name, file));
    if (part == null || part.length != file.sizeInBytes()) {
      throw new Rejected("media.size-differs", name + " has another size", "Again.");
    }
    whole.put(folder.resolve(name), part);
    return sha256(part);
  }

  @Override
  public Path writeManifest(Path folder, DownloadManifest manifest) {
    manifests.put(folder, manifest);
    return folder.resolve("media-manifest.json");
  }

  private static String key(Path folder, String name, MediaFile file) {
    return folder.resolve(name) + " " + file.id();
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
