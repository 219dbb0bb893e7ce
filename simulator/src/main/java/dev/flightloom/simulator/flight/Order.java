package dev.flightloom.simulator.flight;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;

/**
 * A flight as it was asked for (contract 6.1); its components are the members of the request.
 *
 * @param dock serial number
 * @param latestBeginAt end of the window in which it may begin; the same as {@code beginAt} where
 *     none was given
 * @param returnAltitude metres above take-off
 * @param minimumBattery percent, 0 for none
 */
@RegisterForReflection
public record Order(
    String name,
    String type,
    String dock,
    String landingDock,
    String route,
    String zone,
    Instant beginAt,
    Instant latestBeginAt,
    Instant endAt,
    int returnAltitude,
    String returnMode,
    String lostAction,
    String resumable,
    int minimumBattery,
    Repetition repetition) {

  Order named(String newName) {
    return copy(newName, beginAt, latestBeginAt);
  }

  Order at(Instant begin, Instant latest) {
    return copy(name, begin, latest);
  }

  private Order copy(String newName, Instant begin, Instant latest) {
    return new Order(
        newName,
        type,
        dock,
        landingDock,
        route,
        zone,
        begin,
        latest,
        endAt,
        returnAltitude,
        returnMode,
        lostAction,
        resumable,
        minimumBattery,
        repetition);
  }
}
