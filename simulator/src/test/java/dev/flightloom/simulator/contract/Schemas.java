package dev.flightloom.simulator.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import java.util.List;

/** Makes schemas of the contract stand on their own. */
final class Schemas {
  /** Where references point to. */
  static final String PREFIX = "#/components/schemas/";

  private static final SchemaValidatorsConfig CONFIG =
      SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
  private static final JsonSchemaFactory FACTORY =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);

  private final JsonNode shared;

  Schemas(JsonNode shared) {
    this.shared = shared;
  }

  /** A schema as it is written. */
  JsonSchema asWritten(JsonNode schema) {
    return schema(whole(schema));
  }

  /**
   * A schema whose objects have no member that is not listed.
   *
   * <p>The real service may add some at any time, but what answers by this contract must not.
   */
  JsonSchema closed(JsonNode schema) {
    var whole = whole(schema);
    close(whole);
    return schema(whole);
  }

  private ObjectNode whole(JsonNode schema) {
    ObjectNode whole = schema.deepCopy();
    whole.set("$defs", shared.deepCopy());
    return whole;
  }

  private static void close(JsonNode node) {
    boolean open = node.path("type").asText().equals("object") && node.has("properties");
    if (open && !node.has("additionalProperties")) {
      ((ObjectNode) node).put("additionalProperties", false);
    }
    node.forEach(Schemas::close);
  }

  private static JsonSchema schema(ObjectNode whole) {
    try {
      var text = whole.toString().replace(PREFIX, "#/$defs/");
      return FACTORY.getSchema(new ObjectMapper().readTree(text), CONFIG);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** What is wrong with a value, as places and sentences. */
  static List<String> wrong(JsonSchema schema, JsonNode value) {
    return schema.validate(value).stream().map(Object::toString).sorted().toList();
  }
}
