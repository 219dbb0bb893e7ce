package dev.flightloom.adapters.flighthub.client;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Lists as answers have them: null when empty, and with null in them (contract 1.5, rule 2). */
public final class WireList {

  private WireList() {}

  /** The entries that are there. */
  public static <T> List<T> entries(@Nullable List<@Nullable T> list) {
    return list == null ? List.of() : list.stream().filter(Objects::nonNull).toList();
  }
}
