package dev.flightloom.adapters.flighthub.reconstruction;

import dev.flightloom.adapters.flighthub.client.FlightHubConfig;
import dev.flightloom.domain.failure.Conflict;
import dev.flightloom.domain.failure.Failure;
import dev.flightloom.domain.failure.Rejected;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells a start that was refused for want of room from other refusals; the code is a guess until
 * somebody meets the limit live (contract chapter 16, unknown 24), hence it is configured.
 */
@ApplicationScoped
class RoomCodes {
  private final Set<String> words;

  RoomCodes(FlightHubConfig config) {
    this.words =
        config.noRoomCodes().stream()
            .map(code -> "flighthub.code-" + code)
            .collect(Collectors.toUnmodifiableSet());
  }

  /** The conflict behind {@code refusal}, or the refusal itself. */
  Failure explain(Rejected refusal) {
    return words.contains(refusal.code())
        ? new Conflict(
            "engine.no-room",
            "FlightHub runs as many builds as its edition allows: " + refusal.message(),
            "Wait until a build ends, or stop one.")
        : refusal;
  }
}
