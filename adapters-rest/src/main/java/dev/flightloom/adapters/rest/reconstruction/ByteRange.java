package dev.flightloom.adapters.rest.reconstruction;

import java.util.regex.Pattern;

/** The part of a file that a Range header asks for (RFC 9110, chapter 14). */
sealed interface ByteRange {

  Pattern ONE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

  /** Everything, because nothing else was asked for or understood. */
  record Whole() implements ByteRange {}

  /** {@code length} bytes from {@code first}, which counts from 0. */
  record Part(long first, long length) implements ByteRange {}

  /** Nothing of the file lies in the range. */
  record Outside() implements ByteRange {}

  /** Reads one range; several ranges and other units are answered with the whole file. */
  static ByteRange of(String header, long size) {
    var range = ONE.matcher(header.strip());
    if (!range.matches() || header.strip().equals("bytes=-")) {
      return new Whole();
    }
    var first = range.group(1);
    var last = range.group(2);
    if (first.isEmpty()) {
      var length = Math.min(size, Long.parseLong(last));
      return part(size - length, size - 1, size);
    }
    return part(Long.parseLong(first), last.isEmpty() ? size - 1 : Long.parseLong(last), size);
  }

  private static ByteRange part(long first, long last, long size) {
    return first >= size || last < first
        ? new Outside()
        : new Part(first, Math.min(last, size - 1) - first + 1);
  }
}
