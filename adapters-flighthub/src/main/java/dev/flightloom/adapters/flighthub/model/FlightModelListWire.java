package dev.flightloom.adapters.flighthub.model;

import dev.flightloom.adapters.flighthub.client.WireList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finished models; null when there are none (contract chapter 1.5, rule 2). */
record FlightModelListWire(@Nullable List<@Nullable FlightModelWire> list) {

  List<FlightModelWire> entries() {
    return WireList.entries(list);
  }
}
