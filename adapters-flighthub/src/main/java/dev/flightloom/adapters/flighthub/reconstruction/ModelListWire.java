package dev.flightloom.adapters.flighthub.reconstruction;

import dev.flightloom.adapters.flighthub.client.WireList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Running models; null when there is none (contract chapters 1.5 and 10.8b). */
record ModelListWire(@Nullable List<@Nullable ModelWire> list) {

  List<ModelWire> entries() {
    return WireList.entries(list);
  }
}
