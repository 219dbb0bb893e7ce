package dev.flightloom.simulator.storage;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * An unfinished upload in parts.
 *
 * @param parts sorted by number
 */
@RegisterForReflection
public record Upload(
    String id, String key, String contentType, Instant initiated, List<Part> parts) {
  public Upload {
    parts = List.copyOf(parts);
  }

  /** The part with that number. */
  public Optional<Part> part(int number) {
    return parts.stream().filter(each -> each.number() == number).findFirst();
  }

  Upload with(Part part) {
    var all = new ArrayList<>(parts);
    all.removeIf(each -> each.number() == part.number());
    all.add(part);
    all.sort(Comparator.comparingInt(Part::number));
    return new Upload(id, key, contentType, initiated, all);
  }
}
