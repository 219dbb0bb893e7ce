package dev.flightloom.domain.reconstruction;

import dev.flightloom.domain.model.ModelId;
import dev.flightloom.domain.model.ModelKind;
import dev.flightloom.domain.reconstruction.result.ArchiveLocation;

/** One look at a model at FlightHub (contract chapter 10.7). */
public record BuildObservation(
    ModelId model,
    ModelKind kind,
    ResourceId resource,
    Signal signal,
    long sizeInBytes,
    ArchiveLocation archive) {

  /** What the numeric status says, already told apart. */
  public sealed interface Signal {

    /** Status 12. */
    record Waiting() implements Signal {}

    /** Status 14. */
    record Running(int percent) implements Signal {}

    /** Status 9 or 15. */
    record Done(Archive archive) implements Signal {}

    /** Status 8 or 13 with the algorithm's code. */
    record Failed(int code, BuildStage.Step step) implements Signal {}

    /** Status 16. */
    record Cancelled() implements Signal {}

    /** A status that the contract does not list. */
    record Unrecognised(int status) implements Signal {}
  }

  /** How far the archive of a finished model is (zip_status). */
  public sealed interface Archive {

    /** Status 0. */
    record NotBegun() implements Archive {}

    /** Status 1. */
    record Running(int percent) implements Archive {}

    /** Status 2. */
    record Finished() implements Archive {}

    /** Status 3. */
    record Failed() implements Archive {}

    /** A status that the contract does not list. */
    record Unrecognised(int status) implements Archive {}
  }
}
