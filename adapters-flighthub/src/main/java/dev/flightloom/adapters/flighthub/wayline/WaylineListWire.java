package dev.flightloom.adapters.flighthub.wayline;

import dev.flightloom.adapters.flighthub.client.WireList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All routes of a project; null when empty (contract chapter 1.5, rule 2). */
record WaylineListWire(@Nullable List<@Nullable WaylineWire> list) {

  List<WaylineWire> entries() {
    return WireList.entries(list);
  }
}
