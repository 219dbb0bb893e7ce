package dev.flightloom.application.reconstruction.port.in;

import dev.flightloom.domain.reconstruction.ReconstructionId;
import dev.flightloom.domain.reconstruction.capture.CaptureFile;
import dev.flightloom.domain.vocabulary.Page;
import dev.flightloom.domain.vocabulary.PageRequest;

/** Lists the files of a reconstruction by path. */
@FunctionalInterface
public interface ListFiles {
  /**
   * One page.
   *
   * @throws dev.flightloom.domain.failure.NotFound {@code reconstruction.not-found}
   */
  Page<CaptureFile> list(ReconstructionId id, PageRequest page);
}
