package dev.flightloom.adapters.rest.param;

import dev.flightloom.adapters.rest.problem.Problems;
import dev.flightloom.adapters.rest.problem.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Collects everything that is wrong with one request; confined to one thread. */
public final class Violations {

  private final List<Violation> found = new ArrayList<>();

  /** Notes that {@code field} is wrong. */
  public void add(String field, String message) {
    found.add(new Violation(field, message));
  }

  /** Reads {@code text}, or notes the reader's reason. */
  public <T> Optional<T> read(String field, String text, Function<String, T> reader) {
    try {
      return Optional.of(reader.apply(text));
    } catch (IllegalArgumentException refused) {
      add(field, String.valueOf(refused.getMessage()));
      return Optional.empty();
    }
  }

  /** True when something was noted for {@code field} itself. */
  public boolean concern(String field) {
    return found.stream().anyMatch(it -> it.field().equals(field));
  }

  /** True when something was noted for {@code field} or a member of it. */
  boolean below(String field) {
    return concern(field) || found.stream().anyMatch(it -> it.field().startsWith(field + "."));
  }

  /** Answers 400 with all that was noted, if anything was. */
  public void check() {
    if (!found.isEmpty()) {
      throw Problems.invalid(found);
    }
  }
}
