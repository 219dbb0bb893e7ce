package dev.flightloom.application.reconstruction.port.in;

import dev.flightloom.domain.reconstruction.Reconstruction;
import dev.flightloom.domain.reconstruction.ReconstructionFilter;
import dev.flightloom.domain.vocabulary.Page;
import dev.flightloom.domain.vocabulary.PageRequest;

/** Lists reconstructions, the newest first. */
@FunctionalInterface
public interface ListReconstructions {
  /** One page of those that match. */
  Page<Reconstruction> list(ReconstructionFilter filter, PageRequest page);
}
