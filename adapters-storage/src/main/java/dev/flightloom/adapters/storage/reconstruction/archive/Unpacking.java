package dev.flightloom.adapters.storage.reconstruction.archive;

import dev.flightloom.adapters.storage.client.Digests;
import dev.flightloom.adapters.storage.client.DiskTrouble;
import dev.flightloom.application.reconstruction.port.out.ModelArchives.Target;
import dev.flightloom.domain.failure.Unavailable;
import dev.flightloom.domain.reconstruction.result.UnpackedModel;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Unpacks one archive into a folder that takes its place at the end. */
final class Unpacking {

  private static final int BUFFER = 128 * 1024;

  private final Target target;
  private final ArchiveFiles files;
  private final ArchiveConfig limits;
  private final byte[] buffer = new byte[BUFFER];

  Unpacking(Target target, ArchiveConfig limits) {
    this.target = target;
    this.files = ArchiveFiles.of(target);
    this.limits = limits;
  }

  UnpackedModel run() {
    try {
      Folders.delete(files.unpacking());
      var model = unpack();
      Folders.replace(files.unpacking(), files.folder(), files.replaced());
      return model;
    } catch (ZipException | EOFException e) {
      throw broken(e);
    } catch (IOException e) {
      throw DiskTrouble.of(e, target.outputFolder(), target.sizeInBytes());
    }
  }

  private UnpackedModel unpack() throws IOException {
    if (!Files.exists(files.zip())) {
      throw new EOFException(files.zip() + " is missing");
    }
    try (var zip = open()) {
      if (CentralDirectory.hasLinks(files.zip())) {
        throw EntryName.hostile("the archive holds symbolic links");
      }
      var size = Files.size(files.zip());
      var listing = ZipListing.of(zip, size, limits);
      DiskTrouble.requireRoom(target.outputFolder(), listing.totalBytes());
      Files.createDirectories(files.unpacking());
      var count = extractAll(zip, listing);
      return new UnpackedModel(
          target.kind(),
          target.model(),
          target.kind().word(),
          target.kind().word() + ".zip",
          sha256(),
          size,
          count,
          listing.totalBytes());
    }
  }

  /** Names that are not UTF-8 are read byte by byte rather than refused. */
  private ZipFile open() throws IOException {
    var file = files.zip().toFile();
    try {
      return new ZipFile(file, ZipFile.OPEN_READ, StandardCharsets.UTF_8);
    } catch (ZipException e) {
      return new ZipFile(file, ZipFile.OPEN_READ, StandardCharsets.ISO_8859_1);
    }
  }

  private int extractAll(ZipFile zip, ZipListing listing) throws IOException {
    var count = 0;
    for (var entry : listing.entries().entrySet()) {
      var place = files.unpacking().resolve(entry.getKey().path()).normalize();
      if (entry.getKey().isFolder()) {
        Files.createDirectories(place);
      } else {
        extract(zip, entry.getValue(), place);
        count++;
      }
    }
    return count;
  }

  private void extract(ZipFile zip, ZipEntry entry, Path place) throws IOException {
    Files.createDirectories(place.getParent());
    var crc = new CRC32();
    var size = 0L;
    try (var in = zip.getInputStream(entry);
        var out = Files.newOutputStream(place)) {
      size = copy(in, out, crc, entry.getSize());
    }
    if (size != entry.getSize() || crc.getValue() != entry.getCrc()) {
      throw new ZipException("wrong checksum or size: " + entry.getName());
    }
  }

  private long copy(InputStream in, OutputStream out, CRC32 crc, long announced)
      throws IOException {
    var size = 0L;
    for (var count = in.read(buffer); count >= 0; count = in.read(buffer)) {
      size += count;
      if (size > announced) {
        throw EntryName.hostile("an entry is longer than it says");
      }
      crc.update(buffer, 0, count);
      out.write(buffer, 0, count);
    }
    return size;
  }

  private String sha256() throws IOException {
    var digest = Digests.digest("SHA-256");
    try (var in = Files.newInputStream(files.zip())) {
      for (var count = in.read(buffer); count >= 0; count = in.read(buffer)) {
        digest.update(buffer, 0, count);
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private RuntimeException broken(IOException failure) {
    try {
      Files.deleteIfExists(files.zip());
      Folders.delete(files.unpacking());
    } catch (IOException e) {
      failure.addSuppressed(e);
    }
    return new Unavailable(
            "archive.broken",
            "the archive of model " + target.model() + " is damaged: " + failure.getMessage(),
            "It was removed and is downloaded again.")
        .causedBy(failure);
  }
}
