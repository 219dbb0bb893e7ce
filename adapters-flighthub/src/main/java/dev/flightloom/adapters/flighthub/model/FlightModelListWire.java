package dev.flightloom.adapters.flighthub.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finished models; null when there are none (contract chapter 1.5, rule 2). */
record FlightModelListWire(@Nullable List<FlightModelWire> list) {

  List<FlightModelWire> entries() {
    return list == null ? List.of() : list;
  }
}
