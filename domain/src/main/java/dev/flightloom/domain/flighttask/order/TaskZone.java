package dev.flightloom.domain.flighttask.order;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** A zone of the TZ database, in whose days a series is counted (time_zone, contract 6.1). */
public record TaskZone(String name) {
  public TaskZone {
    if (!ZoneId.getAvailableZoneIds().contains(name)) {
      throw new IllegalArgumentException(
          "is '" + name + "', but a name of the TZ database such as Europe/Berlin is accepted");
    }
  }

  /** The zone of the Java library. */
  public ZoneId id() {
    return ZoneId.of(name);
  }

  /** The calendar day at that moment. */
  public LocalDate dayOf(Instant at) {
    return at.atZone(id()).toLocalDate();
  }

  @Override
  public String toString() {
    return name;
  }
}
