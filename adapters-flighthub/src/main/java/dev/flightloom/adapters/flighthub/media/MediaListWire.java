package dev.flightloom.adapters.flighthub.media;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The list of media; {@code null} when it is empty (contract chapter 1.5). */
record MediaListWire(@Nullable List<@Nullable MediaWire> list) {

  /** The entries, none where FlightHub writes null. */
  List<@Nullable MediaWire> entries() {
    return list == null ? List.of() : list;
  }
}
