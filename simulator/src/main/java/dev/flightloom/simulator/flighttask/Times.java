package dev.flightloom.simulator.flighttask;

import dev.flightloom.simulator.flight.FlightTask;
import dev.flightloom.simulator.world.Never;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Writes times with the offset of the task's zone: planned ones finer than actual ones (6.3). */
final class Times {
  private static final DateTimeFormatter PLANNED =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSSxxx");
  private static final DateTimeFormatter ACTUAL =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx");

  private Times() {}

  static String planned(FlightTask task, Instant at) {
    return PLANNED.format(at.atZone(ZoneId.of(task.order().zone())));
  }

  /** An actual time, empty as long as it is none. */
  static String actual(FlightTask task, Instant at) {
    return at.equals(Never.YET) ? "" : ACTUAL.format(at.atZone(ZoneId.of(task.order().zone())));
  }
}
