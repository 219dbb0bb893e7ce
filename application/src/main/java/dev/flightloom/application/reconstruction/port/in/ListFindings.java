package dev.flightloom.application.reconstruction.port.in;

import dev.flightloom.domain.reconstruction.ReconstructionId;
import dev.flightloom.domain.reconstruction.capture.Finding;
import java.util.List;

/** Lists what the preflight of a reconstruction noticed, errors first. */
@FunctionalInterface
public interface ListFindings {
  /**
   * Empty while the folder has not been read.
   *
   * @throws dev.flightloom.domain.failure.NotFound {@code reconstruction.not-found}
   */
  List<Finding> list(ReconstructionId id);
}
