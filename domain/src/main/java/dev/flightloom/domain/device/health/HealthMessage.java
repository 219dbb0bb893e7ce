package dev.flightloom.domain.device.health;

import dev.flightloom.domain.vocabulary.Foreign;
import dev.flightloom.domain.vocabulary.Reading;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * One message of the health management system (contract chapter 4.2), as long as the page; texts
 * may be empty.
 *
 * @param source FlightHub's word for what complains: {@code drone_nest} is a dock
 * @param arguments what the text's placeholders stand for
 * @param endedAt untold while it lasts
 */
public record HealthMessage(
    Foreign<HealthLevel> level,
    String code,
    String text,
    Reading<Boolean> imminent,
    Reading<Foreign<Situation>> situation,
    String module,
    String source,
    String id,
    Reading<Integer> status,
    Reading<Instant> begunAt,
    Reading<Instant> endedAt,
    Reading<Instant> updatedAt,
    Map<String, String> arguments,
    List<HealthMessage> parts) {

  public HealthMessage {
    arguments = Map.copyOf(arguments);
    parts = List.copyOf(parts);
  }

  /**
   * True when nobody may fly because of it: a warning, or a level that we do not know, which is
   * imminent or does not tell.
   */
  public boolean isGrave() {
    var serious =
        switch (level) {
          case Foreign.Known<HealthLevel>(var known) -> known == HealthLevel.WARNING;
          case Foreign.Unrecognised<HealthLevel> _ -> true;
        };
    return serious && imminent.known().orElse(true);
  }
}
