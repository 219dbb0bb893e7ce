package dev.flightloom.simulator.gate;

import dev.flightloom.simulator.call.Operation;
import dev.flightloom.simulator.call.Scope;
import dev.flightloom.simulator.fault.Effect;
import dev.flightloom.simulator.s3.S3Error;
import dev.flightloom.simulator.wire.Envelope;
import dev.flightloom.simulator.wire.Refusal;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** The answers that injected errors give, in the language of the API or of the bucket. */
final class FaultAnswers {
  private static final String INJECTED = "injected by the fault plan";

  private FaultAnswers() {}

  /** The answer of an effect that replaces the real one. */
  static Response of(Effect effect, Operation operation) {
    boolean bucket = operation.scope() == Scope.BUCKET;
    return switch (effect) {
      case Effect.Status(int status, int retryAfter, boolean _) ->
          status(bucket, status, retryAfter);
      case Effect.Code(int code, String message, boolean _) ->
          bucket ? S3Error.answer(400, message, INJECTED) : Envelope.failure(200, code, message);
      case Effect.ExpiredToken _ ->
          bucket
              ? S3Error.EXPIRED_TOKEN.because("The provided token has expired.").getResponse()
              : Envelope.failure(200, Refusal.UNAUTHENTICATED.code(), "the token has expired");
      case Effect.Html _ -> page();
      case Effect.Delay _,
          Effect.DataAbsent _,
          Effect.ListNull _,
          Effect.CutBody _,
          Effect.SlowBody _,
          Effect.Reset _,
          Effect.Etag _ ->
          throw new IllegalStateException(effect + " has no answer of its own");
    };
  }

  private static Response status(boolean bucket, int status, int retryAfter) {
    var answer =
        bucket
            ? S3Error.answer(status, S3Error.wordFor(status), INJECTED)
            : Envelope.failure(status, code(status), INJECTED);
    return retryAfter == 0
        ? answer
        : Response.fromResponse(answer).header("Retry-After", retryAfter).build();
  }

  private static int code(int status) {
    return switch (status) {
      case 401 -> Refusal.UNAUTHENTICATED.code();
      case 403 -> Refusal.FORBIDDEN.code();
      case 404 -> Refusal.NOT_FOUND.code();
      case 429 -> Refusal.TOO_MANY_REQUESTS.code();
      default -> Refusal.INTERNAL.code();
    };
  }

  /** The single-page application that a wrong host serves (contract 15.2). */
  static Response page() {
    var text =
        "<!doctype html><html><head><title>FlightHub</title></head>"
            + "<body><div id=\"root\"></div></body></html>";
    return Response.ok(text, MediaType.TEXT_HTML).build();
  }
}
