package dev.flightloom.adapters.storage.reconstruction.archive;

import dev.flightloom.adapters.storage.client.AtomicFile;
import dev.flightloom.adapters.storage.client.DiskTrouble;
import dev.flightloom.adapters.storage.client.StoreClients;
import dev.flightloom.application.reconstruction.port.out.ModelArchives;
import dev.flightloom.domain.failure.Rejected;
import dev.flightloom.domain.model.ModelKind;
import dev.flightloom.domain.reconstruction.capture.UploadGrant;
import dev.flightloom.domain.reconstruction.result.ArchiveLocation;
import dev.flightloom.domain.reconstruction.result.Manifest;
import dev.flightloom.domain.reconstruction.result.UnpackedModel;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.function.Supplier;

/**
 * Keeps {@code 3d.zip}, the folder {@code 3d} and a marker {@code .3d.json} for each kind of model
 * in the output folder.
 */
@ApplicationScoped
class ZipModelArchives implements ModelArchives {

  private final StoreClients clients;
  private final ArchiveConfig limits;

  ZipModelArchives(StoreClients clients, ArchiveConfig limits) {
    this.clients = clients;
    this.limits = limits;
  }

  @Override
  public void download(
      Target target, ArchiveLocation location, Supplier<UploadGrant> grant, LongConsumer received) {
    new ArchiveDownload(target, received).run(sourceOf(location, grant));
  }

  private ArchiveSource sourceOf(ArchiveLocation location, Supplier<UploadGrant> grant) {
    if (!location.isKnown()) {
      throw new IllegalArgumentException("there is no archive yet");
    }
    if (location.isAddress()) {
      return new AddressSource(address(location));
    }
    return (offset, etag) -> {
      var current = grant.get();
      return new ObjectSource(clients.of(current), current, location.value()).open(offset, etag);
    };
  }

  private static URI address(ArchiveLocation location) {
    try {
      return URI.create(location.value());
    } catch (IllegalArgumentException e) {
      throw new Rejected(
          "archive.no-address", "FlightHub names an archive address that is none", "Report it.");
    }
  }

  @Override
  public UnpackedModel unpack(Target target) {
    var model = new Unpacking(target, limits).run();
    var files = ArchiveFiles.of(target);
    try {
      var marker =
          ArchiveMarker.read(files)
              .filter(it -> it.isOf(target))
              .orElseGet(() -> ArchiveMarker.begun(target.model(), ""));
      marker.unpacked(model).write(files);
      return model;
    } catch (IOException e) {
      throw DiskTrouble.of(e, target.outputFolder(), 0);
    }
  }

  @Override
  public Optional<UnpackedModel> unpacked(Target target) {
    var files = ArchiveFiles.of(target);
    return ArchiveMarker.read(files)
        .filter(marker -> marker.isOf(target) && Files.isDirectory(files.folder()))
        .flatMap(marker -> marker.toModel(target.kind()));
  }

  @Override
  public Path publish(Path outputFolder, Manifest manifest) {
    var file = outputFolder.resolve("manifest.json");
    try {
      Files.createDirectories(outputFolder);
      AtomicFile.write(file, out -> ManifestWriter.write(manifest, out));
      return file;
    } catch (IOException e) {
      throw DiskTrouble.of(e, outputFolder, 0);
    }
  }

  @Override
  public Optional<Path> archive(Path outputFolder, ModelKind kind) {
    return Optional.of(new ArchiveFiles(outputFolder, kind).zip()).filter(Files::isRegularFile);
  }
}
