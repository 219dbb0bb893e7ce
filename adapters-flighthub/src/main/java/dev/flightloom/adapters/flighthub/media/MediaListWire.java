package dev.flightloom.adapters.flighthub.media;

import dev.flightloom.adapters.flighthub.client.WireList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The list of media; {@code null} when it is empty (contract chapter 1.5). */
record MediaListWire(@Nullable List<@Nullable MediaWire> list) {

  /** The entries that are there. */
  List<MediaWire> entries() {
    return WireList.entries(list);
  }
}
