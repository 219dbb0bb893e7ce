package dev.flightloom.simulator.wire;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.WebApplicationException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** The members of a JSON object in a request; asking for one that is wrong ends the request. */
public final class Fields {
  private static final int LONGEST = 4_096;

  private final String path;
  private final JsonNode tree;
  private final Function<String, WebApplicationException> refusal;

  Fields(String path, JsonNode tree, Function<String, WebApplicationException> refusal) {
    this.path = path;
    this.tree = tree;
    this.refusal = refusal;
  }

  /** The refusal of this body, with a sentence that the caller may or may not get to see. */
  public WebApplicationException refuse(String name, String why) {
    return refusal.apply(path + name + " " + why);
  }

  /** Whether a member is there and not null. */
  public boolean has(String name) {
    return tree.hasNonNull(name);
  }

  /** Refuses members other than these. */
  public Fields only(String... names) {
    var unknown = new HashSet<String>();
    tree.fieldNames().forEachRemaining(unknown::add);
    unknown.removeAll(Set.of(names));
    if (!unknown.isEmpty()) {
      throw refuse(unknown.iterator().next(), "is not a member of this request");
    }
    return this;
  }

  /** A text that must be there and say something. */
  public String text(String name) {
    var node = member(name, JsonNode::isTextual, "must be a text");
    if (node.textValue().isBlank() || node.textValue().length() > LONGEST) {
      throw refuse(name, "is empty or too long");
    }
    return node.textValue();
  }

  /** A text that may be absent or empty. */
  public String textOr(String name, String otherwise) {
    return has(name) ? member(name, JsonNode::isTextual, "must be a text").textValue() : otherwise;
  }

  /** A number or a digit in a text, as ports come. */
  public String scalar(String name) {
    return member(name, JsonNode::isValueNode, "must be a single value").asText();
  }

  /** One word of a closed list. */
  public String word(String name, Set<String> words) {
    var word = text(name);
    if (!words.contains(word)) {
      throw refuse(name, "must be one of " + words.stream().sorted().toList());
    }
    return word;
  }

  /** A whole number within limits. */
  public long whole(String name, long least, long most) {
    long value = member(name, JsonNode::isIntegralNumber, "must be a whole number").longValue();
    if (value < least || value > most) {
      throw refuse(name, "must be between " + least + " and " + most);
    }
    return value;
  }

  /** A number within limits. */
  public double number(String name, double least, double most) {
    double value = member(name, JsonNode::isNumber, "must be a number").doubleValue();
    if (!(value >= least && value <= most)) {
      throw refuse(name, "must be between " + least + " and " + most);
    }
    return value;
  }

  /** A truth value. */
  public boolean flag(String name) {
    return member(name, JsonNode::isBoolean, "must be true or false").booleanValue();
  }

  /** A member that is an object. */
  public Fields object(String name) {
    return new Fields(
        path + name + ".", member(name, JsonNode::isObject, "must be an object"), refusal);
  }

  /** A list of objects that is not empty. */
  public List<Fields> objects(String name) {
    var all = new ArrayList<Fields>();
    list(name)
        .forEach(each -> {
          if (!each.isObject()) {
            throw refuse(name, "must hold objects");
          }
          all.add(new Fields(path + name + "[" + all.size() + "].", each, refusal));
        });
    return all;
  }

  /** A list of words of a closed list, which is not empty. */
  public List<String> words(String name, Set<String> words) {
    var all = new ArrayList<String>();
    list(name)
        .forEach(each -> {
          if (!words.contains(each.asText())) {
            throw refuse(name, "must hold only " + words.stream().sorted().toList());
          }
          all.add(each.asText());
        });
    return all;
  }

  /** A list that is not empty, as it came. */
  public JsonNode list(String name) {
    return member(name, each -> each.isArray() && !each.isEmpty(), "must be a list with entries");
  }

  /** The object as JSON. */
  @Override
  public String toString() {
    return tree.toString();
  }

  /** A member as it came; it must be of the kind asked for. */
  private JsonNode member(String name, Predicate<JsonNode> kind, String otherwise) {
    var node = tree.path(name);
    if (!kind.test(node)) {
      throw refuse(name, node.isMissingNode() || node.isNull() ? "is missing" : otherwise);
    }
    return node;
  }
}
