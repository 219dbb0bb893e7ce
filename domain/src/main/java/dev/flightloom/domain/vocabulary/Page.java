package dev.flightloom.domain.vocabulary;

import java.util.List;

/** One page of a list with the size of the whole list at the moment of reading. */
public record Page<T>(List<T> items, PageRequest request, long total) {

  public Page {
    items = List.copyOf(items);
  }

  /** True when items follow after this page. */
  public boolean hasNext() {
    return request.offset() + items.size() < total;
  }
}
