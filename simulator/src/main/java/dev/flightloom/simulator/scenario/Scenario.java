package dev.flightloom.simulator.scenario;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A world's differences and the events in it.
 *
 * @param profile named set of switches; the configured one where absent
 * @param world what is different from the beginning
 */
@RegisterForReflection
public record Scenario(
    String name,
    String description,
    @Nullable String profile,
    @Nullable Change world,
    @Nullable List<Event> events) {

  /** The events in the order of the file. */
  List<Event> all() {
    return Objects.requireNonNullElse(events, List.of());
  }

  /** Refuses a scenario that cannot be played. */
  public Scenario checked() {
    if (name == null || name.isBlank() || description == null || description.isBlank()) {
      throw new IllegalArgumentException("a scenario needs a name and a description");
    }
    all().forEach(Event::check);
    return this;
  }
}
