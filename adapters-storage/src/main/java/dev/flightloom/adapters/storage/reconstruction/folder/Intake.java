package dev.flightloom.adapters.storage.reconstruction.folder;

import dev.flightloom.application.reconstruction.port.out.CaptureFolders.Received;
import dev.flightloom.domain.failure.Unavailable;
import dev.flightloom.domain.reconstruction.capture.CaptureSource;
import dev.flightloom.domain.reconstruction.capture.CaptureSource.TrustedFolder;
import dev.flightloom.domain.reconstruction.capture.ObjectName;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

/** Keeps uploaded files in a folder of their own. */
@ApplicationScoped
class Intake {

  private final Path parent;

  Intake(CaptureConfig config) {
    this.parent = config.intake().toAbsolutePath().normalize();
  }

  CaptureSource.Folder keep(List<Received> received) {
    var folder = parent.resolve(UUID.randomUUID().toString());
    try {
      Files.createDirectories(folder);
      for (var file : received) {
        Files.move(file.content(), folder.resolve(bare(file.name())));
      }
      return new TrustedFolder(folder.toString());
    } catch (IOException e) {
      throw new Unavailable(
              "intake.unwritable",
              "the uploaded files cannot be kept in " + parent,
              "Make room and check the permissions, or set flightloom.captures.intake.")
          .causedBy(e);
    }
  }

  private static String bare(String name) {
    var bare = new ObjectName(name).value();
    if (bare.contains("\\") || bare.startsWith(".")) {
      throw new IllegalArgumentException("no bare file name: '" + name + "'");
    }
    return bare;
  }
}
