package dev.flightloom.adapters.flighthub.wayline;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** All routes of a project; null when empty (contract chapter 1.5, rule 2). */
record WaylineListWire(@Nullable List<WaylineWire> list) {

  List<WaylineWire> entries() {
    return list == null ? List.of() : list;
  }
}
