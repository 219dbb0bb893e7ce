package dev.flightloom.adapters.storage.reconstruction.archive;

import dev.flightloom.application.reconstruction.port.out.ModelArchives.Target;
import dev.flightloom.domain.model.ModelKind;
import java.nio.file.Path;

/** Where everything of one model lies in its output folder; dotted names are ours. */
record ArchiveFiles(Path outputFolder, ModelKind kind) {

  static ArchiveFiles of(Target target) {
    return new ArchiveFiles(target.outputFolder(), target.kind());
  }

  /** The complete archive. */
  Path zip() {
    return outputFolder.resolve(kind.word() + ".zip");
  }

  /** What has arrived of it. */
  Path part() {
    return outputFolder.resolve("." + kind.word() + ".zip.part");
  }

  /** The unpacked model. */
  Path folder() {
    return outputFolder.resolve(kind.word());
  }

  /** The model while it is unpacked. */
  Path unpacking() {
    return outputFolder.resolve("." + kind.word() + ".unpacking");
  }

  /** The model that is about to be replaced. */
  Path replaced() {
    return outputFolder.resolve("." + kind.word() + ".replaced");
  }

  /** What is known of the archive and the unpacked model. */
  Path marker() {
    return outputFolder.resolve("." + kind.word() + ".json");
  }
}
