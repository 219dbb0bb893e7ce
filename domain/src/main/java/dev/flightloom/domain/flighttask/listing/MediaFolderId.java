package dev.flightloom.domain.flighttask.listing;

/** Number of the folder for a task's media; FlightHub writes 0 for none. */
public sealed interface MediaFolderId {
  /** The folder that does not exist yet. */
  MediaFolderId NONE = new None();

  /** A folder; how many files it expects is told by the task's information only. */
  record Numbered(long number) implements MediaFolderId {}

  /** No folder yet. */
  record None() implements MediaFolderId {}

  /** Reads 0 as no folder. */
  static MediaFolderId of(long number) {
    return number == 0 ? NONE : new Numbered(number);
  }
}
