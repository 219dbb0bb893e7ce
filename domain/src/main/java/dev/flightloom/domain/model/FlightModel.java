package dev.flightloom.domain.model;

import dev.flightloom.domain.vocabulary.Foreign;
import java.time.Instant;

/** A finished model that was made from a flight (contract chapter 8.1). */
public record FlightModel(
    FlightModelId id,
    String name,
    Foreign<ModelKind> kind,
    boolean shownOnMap,
    long sizeInBytes,
    Instant createdAt,
    Instant updatedAt) {

  /** The short word of what it is, or FlightHub's own where this release does not know it. */
  public String kindWord() {
    return switch (kind) {
      case Foreign.Known<ModelKind>(var known) -> known.word();
      case Foreign.Unrecognised<ModelKind>(var word) -> word;
    };
  }
}
