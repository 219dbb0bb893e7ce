package dev.flightloom.simulator.wire;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/**
 * The shape of every FlightHub answer (contract 1.5).
 *
 * @param code 0 for success
 * @param message empty, {@code OK} or {@code success} on success, a sentence otherwise
 * @param data absent from the text when null
 */
@RegisterForReflection
@JsonPropertyOrder({"code", "message", "data"})
public record Envelope(int code, String message, @Nullable Object data) {

  /** A success with data; the message is empty as on most endpoints. */
  public static Response ok(Object data) {
    return answer(200, new Envelope(0, "", data));
  }

  /** A success with data and one of the other success messages. */
  public static Response ok(String message, Object data) {
    return answer(200, new Envelope(0, message, data));
  }

  /** A success without data. */
  public static Response ok(String message) {
    return answer(200, new Envelope(0, message, null));
  }

  /** A failure, with HTTP 200 nearly everywhere (contract 1.6). */
  public static Response failure(int status, int code, String message) {
    return answer(status, new Envelope(code, message, null));
  }

  private static Response answer(int status, Envelope envelope) {
    return Response.status(status).type(MediaType.APPLICATION_JSON).entity(envelope).build();
  }
}
