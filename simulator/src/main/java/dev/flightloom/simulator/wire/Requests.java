package dev.flightloom.simulator.wire;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** Reads request bodies; what is wrong with one becomes a parameter error. */
@Singleton
public class Requests {
  private final Json json;

  Requests(Json json) {
    this.json = json;
  }

  /** The body as a record; unknown members are ignored. */
  public <T> T read(@Nullable String body, Class<T> type) {
    if (body == null || body.isBlank()) {
      throw Refusal.PARAMETER.because("the request has no body");
    }
    try {
      return json.wire().readValue(body, type);
    } catch (JsonProcessingException e) {
      throw Refusal.PARAMETER.because("the body cannot be read: " + e.getOriginalMessage());
    }
  }

  /** A text that must be there. */
  public static String required(String name, @Nullable String value) {
    if (value == null || value.isBlank() || value.length() > 4096) {
      throw Refusal.PARAMETER.because(name + " is missing or too long");
    }
    return value;
  }
}
