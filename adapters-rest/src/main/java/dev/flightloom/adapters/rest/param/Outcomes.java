package dev.flightloom.adapters.rest.param;

import dev.flightloom.domain.vocabulary.Outcome;
import jakarta.ws.rs.core.Response;

/** Shows how a call ended that is never made twice: done, or nobody knows. */
public final class Outcomes {

  private Outcomes() {}

  /** {@code known} or {@code unknown}. */
  public static String word(Outcome<?> outcome) {
    return switch (outcome) {
      case Outcome.Known<?> _ -> "known";
      case Outcome.Unknown<?> _ -> "unknown";
    };
  }

  /** What was made, as a text; empty where nobody knows. */
  public static String made(Outcome<?> outcome) {
    return switch (outcome) {
      case Outcome.Known<?>(var value) -> value.toString();
      case Outcome.Unknown<?> _ -> "";
    };
  }

  /** What happened to the answer; empty where it is known. */
  public static String message(Outcome<?> outcome) {
    return switch (outcome) {
      case Outcome.Known<?> _ -> "";
      case Outcome.Unknown<?>(var why) -> why.message();
    };
  }

  /** What to look at; empty where the outcome is known. */
  public static String remedy(Outcome<?> outcome, String check) {
    return switch (outcome) {
      case Outcome.Known<?> _ -> "";
      case Outcome.Unknown<?> _ -> check;
    };
  }

  /** Answers 201 for something that was made, and 202 where nobody knows. */
  public static Response answer(Outcome<?> outcome, Object body) {
    return switch (outcome) {
      case Outcome.Known<?> _ -> Response.status(Response.Status.CREATED).entity(body).build();
      case Outcome.Unknown<?> _ -> Response.accepted(body).build();
    };
  }
}
