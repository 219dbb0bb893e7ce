package dev.flightloom.adapters.flighthub.device;

import com.fasterxml.jackson.databind.JsonNode;
import dev.flightloom.domain.vocabulary.Foreign;
import dev.flightloom.domain.vocabulary.Reading;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The properties of a state by their path, such as {@code battery.batteries[0].voltage}. What is
 * absent or cannot be read is untold; what nobody could read stays in {@link #others}.
 */
final class StateProperties {
  private static final Pattern NUMBER =
      Pattern.compile("-?\\d{1,18}(\\.\\d{1,18})?([eE][+-]?\\d{1,2})?");
  private static final Pattern SECRET = Pattern.compile("(?i).*(secret|password|token).*");
  private static final Pattern QUALITY_GEAR = Pattern.compile("gear_(\\d{1,3})");

  private final Map<String, String> leaves = new LinkedHashMap<>();
  private final Set<String> read = new HashSet<>();

  private StateProperties() {}

  /** The properties of {@code object}, whatever it is. */
  static StateProperties of(JsonNode object) {
    var properties = new StateProperties();
    properties.collect("", object);
    return properties;
  }

  boolean isEmpty() {
    return leaves.isEmpty();
  }

  /** A number, also where it comes as text. */
  Reading<Double> number(String path) {
    return parsed(
        path,
        text ->
            NUMBER.matcher(text).matches()
                ? Optional.of(Double.parseDouble(text)).filter(Double::isFinite)
                : Optional.empty());
  }

  /** A whole number. */
  Reading<Integer> whole(String path) {
    return parsed(
        path,
        text -> text.matches("-?\\d{1,9}") ? Optional.of(Integer.valueOf(text)) : Optional.empty());
  }

  /** A whole number of any size. */
  Reading<Long> large(String path) {
    return parsed(
        path,
        text -> text.matches("-?\\d{1,15}") ? Optional.of(Long.valueOf(text)) : Optional.empty());
  }

  /** A gear of position quality: 5 or gear_5. */
  Reading<Integer> gear(String path) {
    return parsed(
        path,
        text -> {
          var gear = QUALITY_GEAR.matcher(text);
          var digits = gear.matches() ? gear.group(1) : text;
          return digits.matches("\\d{1,3}")
              ? Optional.of(Integer.valueOf(digits))
              : Optional.empty();
        });
  }

  /** A text that is not blank. */
  Reading<String> text(String path) {
    return parsed(path, Optional::of);
  }

  /** A word or a number of {@code type} (contract chapter 14, row 17). */
  <E extends Enum<E>> Reading<Foreign<E>> word(String path, Class<E> type) {
    return parsed(path, text -> Optional.of(Foreign.of(type, text)));
  }

  /** Names of the members of the whole state that have the form {@code wanted}. */
  List<String> namesLike(Pattern wanted) {
    return leaves.keySet().stream()
        .map(path -> path.replaceAll("[.\\[].*", ""))
        .distinct()
        .filter(name -> wanted.matcher(name).matches())
        .toList();
  }

  /** Paths of the entries of the array at {@code path}. */
  List<String> entries(String path) {
    return IntStream.iterate(0, i -> i + 1)
        .mapToObj(i -> path + "[" + i + "]")
        .takeWhile(entry -> leaves.keySet().stream().anyMatch(it -> it.startsWith(entry)))
        .toList();
  }

  /** What was not read, in FlightHub's order; secrets are redacted. */
  Map<String, String> others() {
    var others = new LinkedHashMap<>(leaves);
    others.keySet().removeAll(read);
    return others;
  }

  private <T> Reading<T> parsed(String path, Parser<T> parser) {
    var text = leaves.get(path);
    if (text == null || text.isBlank()) {
      return Reading.untold();
    }
    var value = parser.parse(text);
    value.ifPresent(_ -> read.add(path));
    return value.map(Reading::told).orElseGet(Reading::untold);
  }

  private void collect(String path, JsonNode node) {
    if (SECRET.matcher(path).matches()) {
      leaves.put(path, "[redacted]");
    } else if (node.isObject()) {
      var prefix = path.isEmpty() ? "" : path + ".";
      node.properties().forEach(it -> collect(prefix + it.getKey(), it.getValue()));
    } else if (node.isArray()) {
      IntStream.range(0, node.size()).forEach(i -> collect(path + "[" + i + "]", node.get(i)));
    } else if (!node.isNull() && !path.isEmpty()) {
      leaves.put(path, node.asText());
    }
  }

  /** Reads a text, or finds that it is none of its own. */
  @FunctionalInterface
  private interface Parser<T> {
    Optional<T> parse(String text);
  }
}
