package dev.flightloom.adapters.storage.media;

import dev.flightloom.adapters.storage.client.AtomicFile;
import dev.flightloom.adapters.storage.client.Digests;
import dev.flightloom.adapters.storage.client.DiskTrouble;
import dev.flightloom.application.media.port.out.MediaFolders;
import dev.flightloom.domain.failure.Rejected;
import dev.flightloom.domain.media.DownloadManifest;
import dev.flightloom.domain.media.MediaFile;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;
import java.util.function.LongConsumer;

/** Downloads on this machine's disk; a part has a hidden name with the id of its media file. */
@ApplicationScoped
class DiskMediaFolders implements MediaFolders {

  private static final int BUFFER = 128 * 1024;

  @Override
  public Standing standing(Path folder, String name, MediaFile file) {
    try {
      Files.createDirectories(folder);
      var whole = folder.resolve(name);
      if (Files.isRegularFile(whole) && Files.size(whole) == file.sizeInBytes()) {
        return new Standing.Complete(sha256(whole));
      }
      var part = part(folder, name, file);
      var bytes = Files.exists(part) ? Files.size(part) : 0;
      return new Standing.Part(bytes <= file.sizeInBytes() ? bytes : 0);
    } catch (IOException e) {
      throw DiskTrouble.of(e, folder, file.sizeInBytes());
    }
  }

  @Override
  public void append(
      Path folder, String name, MediaFile file, long offset, InputStream bytes, LongConsumer told) {
    try (var channel =
        FileChannel.open(
            part(folder, name, file), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      channel.truncate(offset).position(offset);
      var buffer = new byte[BUFFER];
      for (var count = bytes.read(buffer); count >= 0; count = bytes.read(buffer)) {
        writeAll(channel, ByteBuffer.wrap(buffer, 0, count));
        told.accept(channel.position());
      }
      channel.force(true);
    } catch (IOException e) {
      throw DiskTrouble.of(e, folder, file.sizeInBytes() - offset);
    }
  }

  @Override
  public String finish(Path folder, String name, MediaFile file) {
    var part = part(folder, name, file);
    try {
      if (Files.size(part) != file.sizeInBytes()) {
        var size = Files.size(part);
        Files.delete(part);
        throw differs(name, size, file.sizeInBytes());
      }
      var sha256 = sha256(part);
      AtomicFile.replace(part, folder.resolve(name));
      return sha256;
    } catch (IOException e) {
      throw DiskTrouble.of(e, folder, file.sizeInBytes());
    }
  }

  @Override
  public Path writeManifest(Path folder, DownloadManifest manifest) {
    var target = folder.resolve("media-manifest.json");
    try {
      Files.createDirectories(folder);
      AtomicFile.write(target, out -> DownloadManifestWriter.write(manifest, out));
      return target;
    } catch (IOException e) {
      throw DiskTrouble.of(e, folder, 1);
    }
  }

  private static void writeAll(FileChannel channel, ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
  }

  private static Path part(Path folder, String name, MediaFile file) {
    var id = file.id().value().replaceAll("[^A-Za-z0-9-]", "_");
    return folder.resolve("." + name + "." + id + ".part");
  }

  private static String sha256(Path file) throws IOException {
    var digest = Digests.digest("SHA-256");
    try (var in = Files.newInputStream(file)) {
      var buffer = new byte[BUFFER];
      for (var count = in.read(buffer); count >= 0; count = in.read(buffer)) {
        digest.update(buffer, 0, count);
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static Rejected differs(String name, long size, long listed) {
    return new Rejected(
        "media.size-differs",
        "%s has %,d bytes, but FlightHub lists %,d.".formatted(name, size, listed),
        "Run the command again; if it stays, let FlightHub fetch the file from the dock again.");
  }
}
