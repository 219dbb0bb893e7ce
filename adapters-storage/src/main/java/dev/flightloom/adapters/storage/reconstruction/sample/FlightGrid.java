package dev.flightloom.adapters.storage.reconstruction.sample;

import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A mapping flight in parallel lines, to and fro; neighbours overlap by four fifths along a line
 * and by seven tenths across.
 */
final class FlightGrid {

  private static final LocalDateTime TAKE_OFF = LocalDateTime.of(2026, 1, 1, 10, 0);
  private static final double ALONG = 9.6;
  private static final double ACROSS = 19.2;
  private static final int SECONDS_PER_SHOT = 2;

  private FlightGrid() {}

  /** The first {@code count} shots; the lines grow with the square root of the count. */
  static List<Shot> of(int count) {
    var perLine = Math.max(4, (int) Math.ceil(StrictMath.sqrt(count * ACROSS / ALONG)));
    return IntStream.range(0, count).mapToObj(i -> shot(i, perLine)).toList();
  }

  private static Shot shot(int index, int perLine) {
    var line = index / perLine;
    var northbound = line % 2 == 0;
    var step = northbound ? index % perLine : perLine - 1 - index % perLine;
    return new Shot(
        index + 1,
        line * ACROSS,
        step * ALONG,
        northbound ? 0 : 180,
        TAKE_OFF.plusSeconds((long) index * SECONDS_PER_SHOT));
  }
}
