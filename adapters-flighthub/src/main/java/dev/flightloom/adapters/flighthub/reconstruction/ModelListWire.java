package dev.flightloom.adapters.flighthub.reconstruction;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Running models; null when there is none (contract chapters 1.5 and 10.8b). */
record ModelListWire(@Nullable List<ModelWire> list) {

  List<ModelWire> entries() {
    return list == null ? List.of() : list;
  }
}
