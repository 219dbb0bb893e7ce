package dev.flightloom.adapters.cli.terminal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** Builds and prints JSON as trees, so that nothing has to be registered for reflection. */
public final class Json {
  private Json() {}

  /** An empty object. */
  public static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  /** A list with one node per item. */
  public static <T> ArrayNode list(Collection<T> items, Function<T, ? extends JsonNode> node) {
    var list = JsonNodeFactory.instance.arrayNode();
    items.forEach(item -> list.add(node.apply(item)));
    return list;
  }

  /** An object of numbers in alphabetical order. */
  public static ObjectNode numbers(Map<String, Long> numbers) {
    var node = object();
    new TreeMap<>(numbers).forEach(node::put);
    return node;
  }

  /** One line of JSON. */
  public static void printLine(Terminal terminal, JsonNode node) {
    terminal.print(node.toString());
  }

  /** JSON over several lines, for a single result. */
  public static void printPretty(Terminal terminal, JsonNode node) {
    terminal.print(node.toPrettyString());
  }

  /** The value as JSON text when it is JSON, otherwise as a JSON string. */
  public static String valueOf(String text) {
    try {
      var node = mapper().readTree(text);
      return node.isMissingNode() ? quoted(text) : node.toString();
    } catch (JsonProcessingException noJson) {
      return quoted(text);
    }
  }

  /** The content of a JSON file; empty when it is absent or no JSON. */
  public static Optional<JsonNode> read(Path file) {
    try {
      return Files.isRegularFile(file)
          ? Optional.of(mapper().readTree(file.toFile()))
          : Optional.empty();
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  /** Made when needed: a mapper in a static field would carry state into the native image. */
  private static JsonMapper mapper() {
    return JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();
  }

  private static String quoted(String text) {
    return JsonNodeFactory.instance.textNode(text).toString();
  }
}
