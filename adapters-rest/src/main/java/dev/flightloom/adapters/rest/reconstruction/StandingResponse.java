package dev.flightloom.adapters.rest.reconstruction;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import dev.flightloom.adapters.rest.param.Words;
import dev.flightloom.domain.reconstruction.Stage;
import dev.flightloom.domain.reconstruction.StartAttempt;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What stands in the way of a reconstruction; {@code None} is not written. */
@RegisterForReflection
sealed interface StandingResponse {

  /** Nothing does. */
  @RegisterForReflection
  record None() implements StandingResponse {}

  @Schema(name = "Start", description = "What is known of the one call that starts the builds.")
  @RegisterForReflection
  @JsonInclude(Include.NON_EMPTY)
  record Start(
      @Schema(
              required = true,
              enumeration = {"not-sent", "sent", "waiting-for-room", "unsettled"},
              description =
                  "sent: the answer is awaited or looked up; unsettled: a person decides, by a"
                      + " retry with startAgain or a cancel.")
          String state,
      @Schema(description = "Why it waits; absent when it does not.") String reason,
      @Schema(format = "date-time", description = "When the call was made; absent before.")
          String sentAt)
      implements StandingResponse {}

  @Schema(name = "Failure", description = "Why a reconstruction cannot go on by itself.")
  @RegisterForReflection
  record Failure(
      @Schema(required = true, examples = "capture.no-photos") String code,
      @Schema(required = true) String message,
      @Schema(required = true) String remedy,
      @Schema(
              required = true,
              enumeration = {
                "collecting",
                "uploading",
                "registering",
                "starting",
                "building",
                "fetching"
              },
              description = "Where a retry goes on.")
          String at)
      implements StandingResponse {}

  @Schema(name = "Trouble", description = "A step that failed and is tried again.")
  @RegisterForReflection
  record Trouble(
      @Schema(required = true, examples = "flighthub.unreachable") String code,
      @Schema(required = true) String message,
      @Schema(required = true) String remedy,
      @Schema(required = true, minimum = "1", description = "Failures in a row.") int attempts,
      @Schema(required = true) Instant since,
      @Schema(required = true) Instant retryAt)
      implements StandingResponse {}

  static StandingResponse startOf(Stage stage) {
    return stage instanceof Stage.Starting(var attempt) ? start(attempt) : new None();
  }

  static StandingResponse failureOf(Stage stage) {
    return stage instanceof Stage.Failed(var code, var message, var remedy, var at)
        ? new Failure(code, message, remedy, Words.of(at))
        : new None();
  }

  static StandingResponse of(dev.flightloom.domain.reconstruction.Trouble trouble) {
    return switch (trouble) {
      case dev.flightloom.domain.reconstruction.Trouble.None _ -> new None();
      case dev.flightloom.domain.reconstruction.Trouble.Met met ->
          new Trouble(
              met.code(), met.message(), met.remedy(), met.attempts(), met.since(), met.retryAt());
    };
  }

  private static Start start(StartAttempt attempt) {
    return switch (attempt) {
      case StartAttempt.NotSent _ -> new Start("not-sent", "", "");
      case StartAttempt.Sent(var at) -> new Start("sent", "", at.toString());
      case StartAttempt.WaitingForRoom(var reason) -> new Start("waiting-for-room", reason, "");
      case StartAttempt.Unsettled(var at, var reason) ->
          new Start("unsettled", reason, at.toString());
    };
  }
}
