package dev.flightloom.application.reconstruction.port.out;

import dev.flightloom.domain.model.ModelId;
import dev.flightloom.domain.model.ModelKind;
import dev.flightloom.domain.reconstruction.capture.UploadGrant;
import dev.flightloom.domain.reconstruction.result.ArchiveLocation;
import dev.flightloom.domain.reconstruction.result.Manifest;
import dev.flightloom.domain.reconstruction.result.UnpackedModel;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.function.Supplier;

/** Finished archives on their way to the disk; thread-safe for different targets. */
public interface ModelArchives {
  /**
   * Downloads into the output folder, going on behind the bytes that are there already.
   *
   * @param grant asked only when the location is an object key
   * @param received total bytes so far
   * @throws dev.flightloom.domain.failure.Denied {@code archive.link-expired}: observe the model
   *     again for a new link
   * @throws dev.flightloom.domain.failure.Unavailable when the connection broke, {@code disk.full}
   *     when there is no room
   */
  void download(
      Target target, ArchiveLocation location, Supplier<UploadGrant> grant, LongConsumer received);

  /**
   * Checks the archive and unpacks it into a folder that appears only when complete; repeating it
   * replaces that folder.
   *
   * @throws dev.flightloom.domain.failure.Unavailable {@code archive.broken}, with the file removed
   *     so that it is downloaded anew
   * @throws dev.flightloom.domain.failure.Rejected {@code archive.hostile} for entries that leave
   *     the folder or exceed the limits
   */
  UnpackedModel unpack(Target target);

  /** What an earlier {@link #unpack} left, if it is still on the disk. */
  Optional<UnpackedModel> unpacked(Target target);

  /** Writes {@code manifest.json} into the output folder, replacing it at once. */
  Path publish(Path outputFolder, Manifest manifest);

  /** The downloaded archive, if it is there and complete. */
  Optional<Path> archive(Path outputFolder, ModelKind kind);

  /** Which model goes where; {@code sizeInBytes} 0 when FlightHub did not tell. */
  record Target(Path outputFolder, ModelKind kind, ModelId model, long sizeInBytes) {}
}
