package dev.flightloom.adapters.flighthub.livestream;

import dev.flightloom.adapters.flighthub.client.WireList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Forwarders; null when there are none (contract chapter 1.5, rule 2). */
record ForwarderListWire(@Nullable List<@Nullable ForwarderWire> list) {

  List<ForwarderWire> entries() {
    return WireList.entries(list);
  }
}
