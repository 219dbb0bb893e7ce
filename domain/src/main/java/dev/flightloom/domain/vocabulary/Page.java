package dev.flightloom.domain.vocabulary;

import java.util.List;

/** One page of a list with the size of the whole list at the moment of reading. */
public record Page<T>(List<T> items, PageRequest request, long total) {

  public Page {
    items = List.copyOf(items);
  }

  /** The wanted page of a list that is known whole; empty behind its end. */
  public static <T> Page<T> of(List<T> all, PageRequest request) {
    var from = (int) Math.min(request.offset(), all.size());
    var to = Math.min(from + request.size(), all.size());
    return new Page<>(all.subList(from, to), request, all.size());
  }

  /** True when items follow after this page. */
  public boolean hasNext() {
    return request.offset() + items.size() < total;
  }
}
