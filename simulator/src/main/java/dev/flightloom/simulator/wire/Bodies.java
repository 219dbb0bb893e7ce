package dev.flightloom.simulator.wire;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import jakarta.ws.rs.WebApplicationException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Opens request bodies, so that each endpoint can say what it refuses. */
@Singleton
public class Bodies {
  private final Json json;

  Bodies(Json json) {
    this.json = json;
  }

  /** A body whose faults are parameter errors, as nearly everywhere (contract 1.7). */
  public Fields read(@Nullable String body) {
    return read(body, Refusal.PARAMETER::because);
  }

  /** A body whose faults are server errors without a hint (contract 15.7, 15.9). */
  public Fields readSilently(@Nullable String body) {
    return read(body, _ -> Refusal.serverError());
  }

  private Fields read(@Nullable String body, Function<String, WebApplicationException> refusal) {
    if (body == null || body.isBlank()) {
      throw refusal.apply("the request has no body");
    }
    try {
      JsonNode tree = json.wire().readTree(body);
      if (!tree.isObject()) {
        throw refusal.apply("the body must be a JSON object");
      }
      return new Fields("", tree, refusal);
    } catch (JsonProcessingException e) {
      throw refusal.apply("the body cannot be read: " + e.getOriginalMessage());
    }
  }
}
