package dev.flightloom.simulator.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * The simulator's own JSON, so that the service's Jackson settings never change what it says.
 *
 * <p>FlightHub's answers use snake case and tolerate unknown members; the admin side uses the names
 * of the Java records and refuses unknown members, so that a typing mistake is seen.
 */
@ApplicationScoped
public class Json {
  private final ObjectMapper wire;
  private final ObjectMapper admin;

  /** The two languages. */
  public Json() {
    wire =
        base()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    admin = base().enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES).build();
  }

  private static JsonMapper.Builder base() {
    return JsonMapper.builder()
        .addModule(new JavaTimeModule())
        .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
        .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
        .defaultPropertyInclusion(
            JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS));
  }

  /** Mapper for FlightHub's shapes. */
  public ObjectMapper wire() {
    return wire;
  }

  /** Mapper for the simulator's own shapes. */
  public ObjectMapper admin() {
    return admin;
  }

  /** Reads a text of the admin side; an {@code IllegalArgumentException} says what is wrong. */
  public JsonNode admin(String text) {
    try {
      var node = admin.readTree(text);
      return node == null || node.isMissingNode() ? admin.createObjectNode() : node;
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("the body is not JSON: " + e.getOriginalMessage(), e);
    }
  }

  /** Binds a tree of the admin side; an {@code IllegalArgumentException} names a bad member. */
  public <T> T bind(JsonNode tree, Class<T> type) {
    try {
      return admin.treeToValue(tree, type);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e.getOriginalMessage(), e);
    }
  }

  /** The record with some members replaced; objects inside it keep what is not named. */
  public <T> T merge(T record, JsonNode changes, Class<T> type) {
    if (!changes.isObject()) {
      throw new IllegalArgumentException("the changes must be a JSON object");
    }
    ObjectNode tree = admin.valueToTree(record);
    overlay(tree, (ObjectNode) changes);
    return bind(tree, type);
  }

  private static void overlay(ObjectNode tree, ObjectNode changes) {
    changes
        .properties()
        .forEach(change -> {
          boolean inner = change.getValue().isObject();
          if (inner && tree.get(change.getKey()) instanceof ObjectNode known) {
            overlay(known, (ObjectNode) change.getValue());
          } else {
            tree.set(change.getKey(), change.getValue());
          }
        });
  }
}
