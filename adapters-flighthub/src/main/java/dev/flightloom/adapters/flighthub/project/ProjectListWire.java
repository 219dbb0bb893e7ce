package dev.flightloom.adapters.flighthub.project;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One page of projects; null when empty (contract chapter 1.5, rule 2). */
record ProjectListWire(@Nullable List<ProjectWire> list) {

  List<ProjectWire> entries() {
    return list == null ? List.of() : list;
  }
}
