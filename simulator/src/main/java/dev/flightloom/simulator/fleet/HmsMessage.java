package dev.flightloom.simulator.fleet;

import dev.flightloom.simulator.world.Never;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;

/**
 * A complaint of a device's health management (contract 4.2).
 *
 * <p>It has as many components as its answer needs.
 *
 * @param level notification, reminder or warning
 * @param text in English
 * @param chinese the same in Chinese
 * @param until when it went away, {@link Never#YET} while it stands
 */
@RegisterForReflection
public record HmsMessage(
    String sn,
    String code,
    String level,
    boolean imminent,
    String text,
    String chinese,
    Instant from,
    Instant until) {

  /** Whether it stands at an instant. */
  public boolean standsAt(Instant at) {
    return !at.isBefore(from) && at.isBefore(until);
  }

  HmsMessage endedAt(Instant at) {
    return new HmsMessage(sn, code, level, imminent, text, chinese, from, at);
  }
}
