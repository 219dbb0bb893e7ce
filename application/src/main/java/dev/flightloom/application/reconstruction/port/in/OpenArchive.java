package dev.flightloom.application.reconstruction.port.in;

import dev.flightloom.domain.model.ModelKind;
import dev.flightloom.domain.reconstruction.ReconstructionId;
import java.nio.file.Path;

/** Finds the downloaded archive of one product on the disk. */
@FunctionalInterface
public interface OpenArchive {
  /**
   * An existing file.
   *
   * @throws dev.flightloom.domain.failure.NotFound {@code archive.not-found} while it is not
   *     fetched, or when it was removed
   */
  Path open(ReconstructionId id, ModelKind kind);
}
