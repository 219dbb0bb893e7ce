package dev.flightloom.simulator.s3;

import java.util.regex.Pattern;

/**
 * The part of an object that an answer holds.
 *
 * @param partial whether the answer is a 206
 */
public record Range(long offset, long length, boolean partial) {
  private static final Pattern FORM = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

  /** Reads a Range header; several ranges or nonsense give the whole object, as in S3. */
  public static Range of(String header, long size) {
    var matcher = FORM.matcher(header.strip());
    if (!matcher.matches() || (matcher.group(1).isEmpty() && matcher.group(2).isEmpty())) {
      return new Range(0, size, false);
    }
    long first = number(matcher.group(1), -1);
    long last = number(matcher.group(2), size - 1);
    long from = first < 0 ? Math.max(0, size - last) : first;
    long to = first < 0 ? size - 1 : Math.min(last, size - 1);
    if (from > to) {
      throw S3Error.INVALID_RANGE.because("The requested range is not satisfiable");
    }
    return new Range(from, to - from + 1, true);
  }

  private static long number(String digits, long otherwise) {
    return digits.isEmpty() ? otherwise : Long.parseLong(digits);
  }

  /** Value of the Content-Range header. */
  public String contentRange(long size) {
    return "bytes " + offset + "-" + (offset + length - 1) + "/" + size;
  }
}
