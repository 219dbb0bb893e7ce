package dev.flightloom.domain.reconstruction;

import java.time.Instant;

/** What is known of the one call that starts the builds. */
public sealed interface StartAttempt {

  /** The call has not been made. */
  record NotSent() implements StartAttempt {}

  /** The call may have reached FlightHub; until an answer is known it is never made again. */
  record Sent(Instant at) implements StartAttempt {}

  /** A limit of parallel work is reached; the call is made when there is room. */
  record WaitingForRoom(String reason) implements StartAttempt {}

  /** Looked up and not settled; a person decides (retry with start-again, or cancel). */
  record Unsettled(Instant at, String reason) implements StartAttempt {}
}
