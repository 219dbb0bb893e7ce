package dev.flightloom.adapters.flighthub.client;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Recorded answers and requests, one file each. */
public final class Samples {
  private Samples() {}

  /** The text of a file below src/test/resources. */
  public static String text(String file) {
    try (var stream = Samples.class.getClassLoader().getResourceAsStream(file)) {
      if (stream == null) {
        throw new IllegalArgumentException("no sample " + file);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A sample as JSON. */
  public static JsonNode tree(String file) {
    return read(file, new TypeReference<>() {});
  }

  /** A sample read as the adapter reads it. */
  public static <T> T read(String file, TypeReference<T> type) {
    try {
      return WireJson.newMapper().readValue(text(file), type);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A wire shape as the adapter writes it. */
  public static JsonNode written(Object wire) {
    return WireJson.newMapper().valueToTree(wire);
  }
}
