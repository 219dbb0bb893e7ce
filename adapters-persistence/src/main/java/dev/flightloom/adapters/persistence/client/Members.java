package dev.flightloom.adapters.persistence.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Members of one JSON object of the journal. Unknown ones are ignored and a missing one is {@code
 * journal.unreadable}. It reads trees and no classes, so that a native binary needs no reflection.
 */
public final class Members {

  private static final JsonMapper MAPPER = new JsonMapper();

  private final JsonNode node;

  private Members(JsonNode node) {
    this.node = node;
  }

  /** An object without members, to be written. */
  public static ObjectNode none() {
    return JsonNodeFactory.instance.objectNode();
  }

  /** An object that tells its variants apart by {@code kind}. */
  public static ObjectNode kind(Enum<?> kind) {
    return none().put("kind", kind.name());
  }

  /** Reads the text of an object. */
  public static Members parse(String text) {
    try {
      return new Members(MAPPER.readTree(text));
    } catch (JsonProcessingException failure) {
      throw Words.unreadable("text that is no JSON").causedBy(failure);
    }
  }

  /** The variant, one of {@code kinds}. */
  public <E extends Enum<E>> E kind(Class<E> kinds) {
    return word(kinds, "kind");
  }

  /** A text. */
  public String text(String name) {
    return member(name).asText();
  }

  /** A whole number that fits an int. */
  public int count(String name) {
    return member(name).asInt();
  }

  /** A whole number. */
  public long number(String name) {
    return member(name).asLong();
  }

  /** A number with a fraction. */
  public double measure(String name) {
    return member(name).asDouble();
  }

  /** Yes or no. */
  public boolean flag(String name) {
    return member(name).asBoolean();
  }

  /** A moment. */
  public Instant moment(String name) {
    return Instant.parse(text(name));
  }

  /** A constant of {@code words}. */
  public <E extends Enum<E>> E word(Class<E> words, String name) {
    return Words.read(words, text(name));
  }

  /** Constants of {@code words}. */
  public <E extends Enum<E>> List<E> words(Class<E> words, String name) {
    return member(name).valueStream().map(it -> Words.read(words, it.asText())).toList();
  }

  /** An object inside. */
  public Members object(String name) {
    return new Members(member(name));
  }

  /** Objects inside. */
  public List<Members> objects(String name) {
    return member(name).valueStream().map(Members::new).toList();
  }

  /** Texts by free names. */
  public Map<String, String> texts(String name) {
    var texts = new TreeMap<String, String>();
    member(name).forEachEntry((key, value) -> texts.put(key, value.asText()));
    return texts;
  }

  /** Whole numbers by free names. */
  public Map<String, Long> numbers(String name) {
    var numbers = new TreeMap<String, Long>();
    member(name).forEachEntry((key, value) -> numbers.put(key, value.asLong()));
    return numbers;
  }

  private JsonNode member(String name) {
    if (!node.has(name)) {
      throw Words.unreadable("an object without '" + name + "'");
    }
    return node.path(name);
  }
}
