package dev.flightloom.domain.reconstruction;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

/** Where one build stands at FlightHub; percent is 0 to 100. */
public sealed interface BuildStage {

  /** FlightHub has accepted it and waits for resources (status 12). */
  record Queued() implements BuildStage {}

  /** FlightHub computes (status 14). */
  record Running(int percent) implements BuildStage {}

  /** The model is done and its archive is not (status 9 or 15); the wait for it is bounded. */
  record Packaging(int percent, Instant since) implements BuildStage {}

  /** The archive can be downloaded. */
  record Succeeded(long sizeInBytes) implements BuildStage {}

  /** FlightHub gave up (status 8 or 13), or its archive failed. */
  record Failed(int code, Step step) implements BuildStage {}

  /** Stopped (status 16). */
  record Cancelled() implements BuildStage {}

  /** At which step of FlightHub a build failed. */
  enum Step {
    RESOURCES,
    RECONSTRUCTION,
    ARCHIVE
  }

  /** The stage without its data. */
  enum Name {
    QUEUED,
    RUNNING,
    PACKAGING,
    SUCCEEDED,
    FAILED,
    CANCELLED
  }

  /** The name of this stage. */
  default Name name() {
    return switch (this) {
      case Queued _ -> Name.QUEUED;
      case Running _ -> Name.RUNNING;
      case Packaging _ -> Name.PACKAGING;
      case Succeeded _ -> Name.SUCCEEDED;
      case Failed _ -> Name.FAILED;
      case Cancelled _ -> Name.CANCELLED;
    };
  }

  /** The stages that may follow; polling may skip some, none leads back. */
  default Set<Name> successors() {
    return switch (this) {
      case Queued _ -> EnumSet.complementOf(EnumSet.of(Name.QUEUED));
      case Running _ -> EnumSet.complementOf(EnumSet.of(Name.QUEUED, Name.RUNNING));
      case Packaging _ -> EnumSet.of(Name.SUCCEEDED, Name.FAILED);
      case Succeeded _, Failed _, Cancelled _ -> EnumSet.noneOf(Name.class);
    };
  }

  /** True when {@code next} is listed, or is the same stage with other data. */
  default boolean mayBecome(BuildStage next) {
    return successors().contains(next.name()) || (next.name() == name() && !isFinal());
  }

  /** True when FlightHub does nothing more for this build. */
  default boolean isFinal() {
    return successors().isEmpty();
  }

  /** Percent of the whole as a person would read it; a queued build has 0. */
  default int percent() {
    return switch (this) {
      case Running(var percent) -> percent;
      case Packaging(var percent, _) -> percent;
      case Succeeded _ -> 100;
      case Queued _, Failed _, Cancelled _ -> 0;
    };
  }
}
