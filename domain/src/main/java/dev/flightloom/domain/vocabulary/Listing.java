package dev.flightloom.domain.vocabulary;

import java.util.List;

/**
 * A list that FlightHub gives whole, but never longer than a cap (contract chapter 1.8).
 *
 * @param capped as many items as the cap allows: more may exist that nobody can ask for
 */
public record Listing<T>(List<T> items, boolean capped) {

  public Listing {
    items = List.copyOf(items);
  }

  /** The list of {@code items}, which is capped when it reaches {@code cap}. */
  public static <T> Listing<T> of(List<T> items, int cap) {
    return new Listing<>(items, items.size() >= cap);
  }
}
