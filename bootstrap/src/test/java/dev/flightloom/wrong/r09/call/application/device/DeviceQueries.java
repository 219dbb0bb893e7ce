package dev.flightloom.wrong.r09.call.application.device;

import java.time.Instant;

/** Wrong: tells the time by itself. */
public final class DeviceQueries {
  public Instant seen() {
    return Instant.now();
  }
}
