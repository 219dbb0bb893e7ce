package dev.flightloom.adapters.flighthub.mutation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Spoils a JSON text in one to three places, in the ways in which a foreign server can: absent,
 * null, of another type, huge, negative, unknown, doubled, nested, cut off; the same seed spoils in
 * the same way.
 */
final class Mutator {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final int DEEP = 300;
  private static final int LONG = 5_000;

  /** Values that are odd wherever they stand. */
  private static final List<JsonNode> ODD =
      List.of(
          JSON.nullNode(),
          JSON.textNode(""),
          JSON.textNode(" "),
          JSON.textNode("a_word_added_since"),
          JSON.textNode("soon"),
          JSON.textNode("0000-00-00T00:00:00Z"),
          JSON.textNode("2026-02-30T25:61:00Z"),
          JSON.textNode("+999999999-12-31T23:59:59.999999999Z"),
          JSON.textNode("2026-03-01T08:00:00.123456789+05:45"),
          JSON.textNode("1e400"),
          JSON.textNode("-7"),
          JSON.textNode("99999999999999999999"),
          JSON.textNode("NaN"),
          JSON.textNode("{\"code\":"),
          JSON.textNode("http://exa mple/%zz"),
          JSON.textNode("//no-scheme"),
          JSON.textNode("\u0000\ud83d\ude81\n"),
          JSON.textNode("x".repeat(LONG)),
          JSON.numberNode(0),
          JSON.numberNode(-1),
          JSON.numberNode(0.5),
          JSON.numberNode(255),
          JSON.numberNode(Integer.MAX_VALUE),
          JSON.numberNode(Long.MAX_VALUE),
          JSON.numberNode(Long.MIN_VALUE),
          JSON.numberNode(new java.math.BigInteger("9".repeat(40))),
          JSON.numberNode(1e308),
          JSON.numberNode(-1e-308),
          JSON.booleanNode(true),
          JSON.booleanNode(false),
          JSON.arrayNode(),
          JSON.arrayNode().addNull(),
          JSON.arrayNode().add("a").add(1).add(true),
          JSON.objectNode(),
          JSON.objectNode().put("list", "none"),
          nested());

  private final Random random;

  Mutator(long seed) {
    this.random = new Random(seed);
  }

  /** {@code text} with something wrong; what is no JSON is only cut. */
  String spoil(String text, JsonNode tree) {
    if (random.nextInt(40) == 0) {
      return text.substring(0, random.nextInt(text.length()));
    }
    var root = tree.deepCopy();
    for (var times = 1 + random.nextInt(3); times > 0; times--) {
      root = spoil(root);
    }
    return random.nextInt(25) == 0 ? doubled(root.toString()) : root.toString();
  }

  private JsonNode spoil(JsonNode root) {
    var places = places(root).toList();
    if (places.isEmpty()) {
      return pick(ODD).deepCopy();
    }
    pick(places).spoil(this);
    return root;
  }

  /** A member twice, which JSON leaves open. */
  private static String doubled(String text) {
    return text.startsWith("{\"") ? "{\"code\":0," + text.substring(1) : text;
  }

  private static Stream<Place> places(JsonNode node) {
    var here =
        node instanceof ObjectNode object
            ? object.propertyStream().map(it -> (Place) new Member(object, it.getKey()))
            : elements(node);
    return Stream.concat(here, node.valueStream().flatMap(Mutator::places));
  }

  private static Stream<Place> elements(JsonNode node) {
    var elements = new ArrayList<Place>();
    for (var i = 0; node instanceof ArrayNode array && i < array.size(); i++) {
      elements.add(new Element(array, i));
    }
    return elements.stream();
  }

  private JsonNode odd(JsonNode was) {
    return switch (random.nextInt(6)) {
      case 0 -> was.isContainerNode() ? JSON.textNode(was.toString()) : JSON.arrayNode().add(was);
      case 1 -> was.isNumber() ? JSON.textNode(was.asText()) : JSON.numberNode(random.nextLong());
      default -> pick(ODD).deepCopy();
    };
  }

  private <T> T pick(List<T> items) {
    return items.get(random.nextInt(items.size()));
  }

  private static JsonNode nested() {
    var inner = JSON.arrayNode();
    for (var depth = 0; depth < DEEP; depth++) {
      inner = JSON.arrayNode().add(inner);
    }
    return inner;
  }

  /** Somewhere in a tree. */
  private sealed interface Place {
    void spoil(Mutator by);
  }

  private record Member(ObjectNode object, String name) implements Place {
    @Override
    public void spoil(Mutator by) {
      switch (by.random.nextInt(5)) {
        case 0 -> object.remove(name);
        case 1 -> object.set("a_member_added_since", object.get(name).deepCopy());
        default -> object.set(name, by.odd(object.get(name)));
      }
    }
  }

  private record Element(ArrayNode array, int index) implements Place {
    @Override
    public void spoil(Mutator by) {
      if (index >= array.size()) {
        return;
      }
      switch (by.random.nextInt(5)) {
        case 0 -> array.removeAll();
        case 1 -> by.repeat(array, array.get(index));
        default -> array.set(index, by.odd(array.get(index)));
      }
    }
  }

  private void repeat(ArrayNode array, JsonNode element) {
    for (var times = 1 + random.nextInt(20); times > 0; times--) {
      array.add(element.deepCopy());
    }
  }
}
