package dev.flightloom.adapters.rest.param;

import dev.flightloom.domain.vocabulary.PageRequest;

/** Reads page and size of a list. */
public final class Paging {

  /** Most digits of a number in a query. */
  private static final String WHOLE = "\\d{1,9}";

  private Paging() {}

  /** The wanted page; what is wrong is noted in {@code violations}. */
  public static PageRequest read(String page, String size, Violations violations) {
    return new PageRequest(
        number("page", page, Integer.MAX_VALUE, violations), size("size", size, violations));
  }

  /** A number of items; what is wrong is noted in {@code violations}. */
  public static int size(String field, String text, Violations violations) {
    return number(field, text, PageRequest.LARGEST, violations);
  }

  /** A whole number from 0, such as a sequence; what is wrong is noted in {@code violations}. */
  public static long from0(String field, String text, Violations violations) {
    if (!text.matches("\\d{1,18}")) {
      violations.add(field, "is '" + text + "', but a whole number from 0 is accepted");
      return 0;
    }
    return Long.parseLong(text);
  }

  private static int number(String field, String text, int largest, Violations violations) {
    var number = text.matches(WHOLE) ? Integer.parseInt(text) : 0;
    if (number >= 1 && number <= largest) {
      return number;
    }
    var range = largest == Integer.MAX_VALUE ? "from 1" : "from 1 to " + largest;
    violations.add(field, "is '" + text + "', but a whole number " + range + " is accepted");
    return 1;
  }
}
