package dev.flightloom.adapters.storage.reconstruction.archive;

import dev.flightloom.adapters.storage.client.AtomicFile;
import dev.flightloom.adapters.storage.client.DiskTrouble;
import dev.flightloom.application.reconstruction.port.out.ModelArchives.Target;
import dev.flightloom.domain.failure.Rejected;
import dev.flightloom.domain.failure.Unavailable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.function.LongConsumer;

/** One try to complete the part file of an archive; what arrives stays for the next try. */
final class ArchiveDownload {

  private static final int BUFFER = 128 * 1024;
  private static final long REPORTED = 1024 * 1024;

  private final Target target;
  private final ArchiveFiles files;
  private final LongConsumer received;

  ArchiveDownload(Target target, LongConsumer received) {
    this.target = target;
    this.files = ArchiveFiles.of(target);
    this.received = received;
  }

  void run(ArchiveSource source) {
    try {
      Files.createDirectories(target.outputFolder());
      requireOurOwn(files.folder());
      requireOurOwn(files.zip());
      if (!isThere()) {
        take(source);
      }
      received.accept(Files.size(files.zip()));
    } catch (IOException e) {
      throw DiskTrouble.of(e, target.outputFolder(), target.sizeInBytes());
    }
  }

  private void requireOurOwn(Path path) {
    if (Files.exists(path) && !Files.exists(files.marker())) {
      throw new Rejected(
          "output.occupied",
          path + " is there already and was not made by Flightloom",
          "Name another output folder, or move it away.");
    }
  }

  /** A complete archive of the same model needs no second download. */
  private boolean isThere() throws IOException {
    return Files.exists(files.zip())
        && Files.size(files.zip()) == marker().map(ArchiveMarker::archiveBytes).orElse(-1L);
  }

  private Optional<ArchiveMarker> marker() {
    return ArchiveMarker.read(files).filter(it -> it.isOf(target));
  }

  private void take(ArchiveSource source) throws IOException {
    try (var delivery = open(source)) {
      var marker = ArchiveMarker.begun(target.model(), delivery.etag());
      marker.write(files);
      DiskTrouble.requireRoom(
          target.outputFolder(), Math.max(0, delivery.totalBytes() - delivery.offset()));
      var size = append(delivery);
      requireWhole(size, delivery.totalBytes());
      AtomicFile.replace(files.part(), files.zip());
      marker.complete(size).write(files);
    }
  }

  private Delivery open(ArchiveSource source) throws IOException {
    var marker = marker();
    var offset = marker.isPresent() && Files.exists(files.part()) ? Files.size(files.part()) : 0;
    try {
      return source.open(offset, marker.map(ArchiveMarker::etag).orElse(""));
    } catch (IOException e) {
      throw broken(e);
    }
  }

  private long append(Delivery delivery) throws IOException {
    try (var part =
        FileChannel.open(files.part(), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      part.truncate(delivery.offset());
      part.position(delivery.offset());
      var buffer = new byte[BUFFER];
      var reported = delivery.offset();
      for (var count = read(delivery, buffer); count >= 0; count = read(delivery, buffer)) {
        write(part, ByteBuffer.wrap(buffer, 0, count));
        if (part.position() - reported >= REPORTED) {
          reported = part.position();
          received.accept(reported);
        }
      }
      part.force(true);
      return part.position();
    }
  }

  private int read(Delivery delivery, byte[] buffer) {
    if (Thread.currentThread().isInterrupted()) {
      throw new Unavailable(
          "archive.interrupted", "the download was stopped", "It goes on where it was.");
    }
    try {
      return delivery.body().read(buffer);
    } catch (IOException e) {
      throw broken(e);
    }
  }

  private static void write(FileChannel part, ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) {
      part.write(bytes);
    }
  }

  private void requireWhole(long size, long total) throws IOException {
    if (total >= 0 && size > total) {
      Files.delete(files.part());
    }
    if (total >= 0 && size != total) {
      throw new Unavailable(
          "archive.incomplete",
          size + " of " + total + " bytes of the archive arrived",
          "The rest is fetched with the next try.");
    }
  }

  private static RuntimeException broken(IOException failure) {
    return new Unavailable(
            "archive.unreachable",
            "the connection broke while the archive was downloaded",
            "Check the network; the download goes on where it was.")
        .causedBy(failure);
  }
}
