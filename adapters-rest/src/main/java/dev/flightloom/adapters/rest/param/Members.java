package dev.flightloom.adapters.rest.param;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

/**
 * Reads the members of one JSON object and notes what is wrong instead of stopping; a member that
 * is absent, null or wrong reads as empty. Every name that was asked for counts as known.
 */
public final class Members {

  private final JsonNode object;
  private final String path;
  private final Violations violations;
  private final Set<String> known = new LinkedHashSet<>();

  Members(JsonNode object, String path, Violations violations) {
    this.object = object;
    this.path = path;
    this.violations = violations;
  }

  /** Where wrong members are noted. */
  public Violations violations() {
    return violations;
  }

  /** True when something was noted for this object or below it. */
  public boolean isTroubled() {
    return violations.below(path);
  }

  /** Path of the member {@code name} from the body's root. */
  public String path(String name) {
    return path.isEmpty() ? name : path + "." + name;
  }

  /** A text. */
  public Optional<String> text(String name) {
    return get(name, "a text", JsonNode::isTextual).map(JsonNode::textValue);
  }

  /** Lets a member be there that is not read, whatever it is. */
  public void ignore(String name) {
    known.add(name);
  }

  /** What {@code reader} makes of a text; the reason of a refusal is noted. */
  public <T> Optional<T> text(String name, Function<String, T> reader) {
    return text(name).flatMap(text -> violations.read(path(name), text, reader));
  }

  /** Notes that {@code name} is missing unless {@code value} was read or refused before. */
  public <T> T required(String name, Optional<T> value, T otherwise) {
    if (value.isEmpty() && !violations.concern(path(name))) {
      violations.add(path(name), "is missing");
    }
    return value.orElse(otherwise);
  }

  /** True or false. */
  public Optional<Boolean> flag(String name) {
    return get(name, "true or false", JsonNode::isBoolean).map(JsonNode::booleanValue);
  }

  /** A number. */
  public Optional<Double> number(String name) {
    return get(name, "a number", JsonNode::isNumber).map(JsonNode::doubleValue);
  }

  /** A whole number. */
  public Optional<Integer> wholeNumber(String name) {
    return get(name, "a whole number", it -> it.isIntegralNumber() && it.canConvertToInt())
        .map(JsonNode::intValue);
  }

  /** A word of {@code type}. */
  public <E extends Enum<E>> Optional<E> word(String name, Class<E> type) {
    return get(name, "a text", JsonNode::isTextual).flatMap(node -> read(path(name), node, type));
  }

  /** The words of an array, without those that are no word of {@code type}. */
  public <E extends Enum<E>> Optional<List<E>> words(String name, Class<E> type) {
    return list(name, entry -> read(entry.path(), entry.node(), type));
  }

  /** The entries of an array, each read by {@code reader}, without those that were unreadable. */
  public <T> Optional<List<T>> list(String name, Function<Entry, Optional<T>> reader) {
    return get(name, "an array", JsonNode::isArray)
        .map(array ->
            IntStream.range(0, array.size())
                .mapToObj(i -> new Entry(array.get(i), path(name) + "[" + i + "]", violations))
                .flatMap(entry -> reader.apply(entry).stream())
                .toList());
  }

  /** Any value that is a text or an object. */
  public Optional<Entry> entry(String name) {
    return get(name, "a text or an object", it -> it.isTextual() || it.isObject())
        .map(node -> new Entry(node, path(name), violations));
  }

  /** An object with members of its own. */
  public Optional<Members> object(String name) {
    return get(name, "an object", JsonNode::isObject)
        .map(node -> new Members(node, path(name), violations));
  }

  /** An object with any members, each as JSON text. */
  public Optional<Map<String, String>> anything(String name) {
    return get(name, "an object", JsonNode::isObject)
        .map(node ->
            node.properties().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, it -> it.getValue().toString())));
  }

  /** Notes every member that nobody asked for. */
  public void refuseOthers() {
    StreamSupport.stream(((Iterable<String>) object::fieldNames).spliterator(), false)
        .filter(name -> !known.contains(name))
        .forEach(name ->
            violations.add(path(name), "is not known; known here: " + String.join(", ", known)));
  }

  private <E extends Enum<E>> Optional<E> read(String field, JsonNode node, Class<E> type) {
    if (node.isTextual()) {
      return violations.read(field, node.textValue(), word -> Words.read(type, word));
    }
    violations.add(field, "must be a text, one of " + Words.all(type));
    return Optional.empty();
  }

  private Optional<JsonNode> get(String name, String expected, Predicate<JsonNode> fits) {
    known.add(name);
    var node = object.path(name);
    if (node.isMissingNode() || node.isNull()) {
      return Optional.empty();
    }
    if (!fits.test(node)) {
      violations.add(path(name), "must be " + expected);
      return Optional.empty();
    }
    return Optional.of(node);
  }

  /** One value of an array or a member, which may be a text or an object. */
  public record Entry(JsonNode node, String path, Violations violations) {

    /** True for a text. */
    public boolean isText() {
      return node.isTextual();
    }

    /** The text; empty for an object. */
    public String text() {
      return node.isTextual() ? node.textValue() : "";
    }

    /** The members; notes it and reads none where this is neither object nor text. */
    public Members members() {
      if (node.isObject()) {
        return new Members(node, path, violations);
      }
      violations.add(path, "must be a text or an object");
      return none();
    }

    /** An object without members at the same place. */
    public Members none() {
      return new Members(JsonNodeFactory.instance.objectNode(), path, violations);
    }
  }
}
