package dev.flightloom.simulator.admin;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.flightloom.simulator.wire.Json;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Answers of the admin side: JSON with the names of the records, 400 with a sentence. */
@Singleton
class AdminAnswers {
  private final Json json;

  AdminAnswers(Json json) {
    this.json = json;
  }

  /** What a question yields. */
  Response of(Supplier<Object> question) {
    try {
      return answer(200, question.get());
    } catch (IllegalArgumentException | DateTimeException e) {
      return answer(400, Map.of("error", String.valueOf(e.getMessage())));
    }
  }

  /** What a question about a JSON body yields; no body counts as an empty object. */
  Response of(@Nullable String body, Function<JsonNode, Object> question) {
    return of(() -> question.apply(json.admin(body == null || body.isBlank() ? "{}" : body)));
  }

  private Response answer(int status, Object value) {
    try {
      return Response.status(status)
          .type(MediaType.APPLICATION_JSON)
          .entity(json.admin().writeValueAsBytes(value))
          .build();
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("an answer of the simulator cannot be written", e);
    }
  }
}
