package dev.flightloom.domain.reconstruction;

import java.util.EnumSet;
import java.util.Set;

/** Where a reconstruction stands; each variant carries only what is known then. */
public sealed interface Stage {

  /** The folder is read and checked. */
  record Collecting() implements Stage {}

  /** Files go into the bucket. */
  record Uploading() implements Stage {}

  /** Stored files are named to FlightHub. */
  record Registering() implements Stage {}

  /** The builds are started, exactly once. */
  record Starting(StartAttempt attempt) implements Stage {}

  /** FlightHub builds. */
  record Building() implements Stage {}

  /** Archives are downloaded and unpacked. */
  record Fetching() implements Stage {}

  /** Models and manifest are on the disk. */
  record Finished() implements Stage {}

  /** Cannot go on by itself; a retry goes on at {@code at}. */
  record Failed(String code, String message, String remedy, Name at) implements Stage {}

  /** Stopped by a person. */
  record Cancelled() implements Stage {}

  /** The stage without its data, for tables, filters and the journal. */
  enum Name {
    COLLECTING,
    UPLOADING,
    REGISTERING,
    STARTING,
    BUILDING,
    FETCHING,
    FINISHED,
    FAILED,
    CANCELLED;

    /** True when the pipeline has nothing left to do by itself. */
    public boolean isFinal() {
      return switch (this) {
        case FINISHED, FAILED, CANCELLED -> true;
        case COLLECTING, UPLOADING, REGISTERING, STARTING, BUILDING, FETCHING -> false;
      };
    }
  }

  /** The name of this stage. */
  default Name name() {
    return switch (this) {
      case Collecting _ -> Name.COLLECTING;
      case Uploading _ -> Name.UPLOADING;
      case Registering _ -> Name.REGISTERING;
      case Starting _ -> Name.STARTING;
      case Building _ -> Name.BUILDING;
      case Fetching _ -> Name.FETCHING;
      case Finished _ -> Name.FINISHED;
      case Failed _ -> Name.FAILED;
      case Cancelled _ -> Name.CANCELLED;
    };
  }

  /**
   * The stages that may follow; a failed reconstruction goes on only by a retry, where it failed.
   */
  default Set<Name> successors() {
    return switch (this) {
      case Collecting _ -> EnumSet.of(Name.UPLOADING, Name.FAILED, Name.CANCELLED);
      case Uploading _ -> EnumSet.of(Name.REGISTERING, Name.FAILED, Name.CANCELLED);
      case Registering _ -> EnumSet.of(Name.STARTING, Name.FAILED, Name.CANCELLED);
      case Starting _ -> EnumSet.of(Name.BUILDING, Name.FAILED, Name.CANCELLED);
      case Building _ -> EnumSet.of(Name.FETCHING, Name.FAILED, Name.CANCELLED);
      case Fetching _ -> EnumSet.of(Name.FINISHED, Name.FAILED, Name.CANCELLED);
      case Failed failed -> EnumSet.of(failed.at());
      case Finished _, Cancelled _ -> EnumSet.noneOf(Name.class);
    };
  }

  /** True when nothing happens any more by itself. */
  default boolean isFinal() {
    return name().isFinal();
  }
}
