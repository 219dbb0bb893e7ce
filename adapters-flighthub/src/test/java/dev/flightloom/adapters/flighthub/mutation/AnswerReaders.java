package dev.flightloom.adapters.flighthub.mutation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Which port reads which recorded answer; requests have no reader. */
@ApplicationScoped
class AnswerReaders {

  /** Files that we write and never read. */
  static final Pattern WRITTEN = Pattern.compile("[a-z]+/[a-z0-9-]*request[a-z0-9-]*\\.json");

  private final Map<Pattern, Supplier<?>> readers = new LinkedHashMap<>();

  AnswerReaders(Instance<ReaderGroup> groups) {
    groups.forEach(group -> readers.putAll(group.readers()));
  }

  /** The calls that read {@code file}. */
  List<? extends Supplier<?>> of(String file) {
    return readers.entrySet().stream()
        .filter(it -> it.getKey().matcher(file).matches())
        .map(Map.Entry::getValue)
        .toList();
  }

  /** Patterns that no file of {@code files} matches. */
  List<Pattern> unused(List<String> files) {
    return readers.keySet().stream()
        .filter(it -> files.stream().noneMatch(file -> it.matcher(file).matches()))
        .toList();
  }
}
