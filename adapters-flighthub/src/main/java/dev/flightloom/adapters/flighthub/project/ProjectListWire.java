package dev.flightloom.adapters.flighthub.project;

import dev.flightloom.adapters.flighthub.client.WireList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One page of projects; null when empty (contract chapter 1.5, rule 2). */
record ProjectListWire(@Nullable List<@Nullable ProjectWire> list) {

  List<ProjectWire> entries() {
    return WireList.entries(list);
  }
}
