package dev.flightloom.domain.vocabulary;

/** Which page of a list is wanted; numbers start at 1. */
public record PageRequest(int number, int size) {

  /** Largest page that may be asked for. */
  public static final int LARGEST = 1000;

  public PageRequest {
    if (number < 1) {
      throw new IllegalArgumentException("page numbers start at 1, not " + number);
    }
    if (size < 1 || size > LARGEST) {
      throw new IllegalArgumentException("a page holds 1 to " + LARGEST + " items, not " + size);
    }
  }

  /** Number of items on the pages before this one. */
  public long offset() {
    return (number - 1L) * size;
  }
}
