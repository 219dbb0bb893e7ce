package dev.flightloom.application.reconstruction;

import dev.flightloom.application.reconstruction.port.out.Reconstructions;
import dev.flightloom.domain.failure.Conflict;
import dev.flightloom.domain.reconstruction.Reconstruction;
import dev.flightloom.domain.reconstruction.ReconstructionFilter;
import dev.flightloom.domain.reconstruction.ReconstructionId;
import dev.flightloom.domain.vocabulary.Page;
import dev.flightloom.domain.vocabulary.PageRequest;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Keeps reconstructions in memory; nothing survives the process. */
public final class InMemoryReconstructions implements Reconstructions {

  private static final Comparator<Reconstruction> NEWEST_FIRST =
      Comparator.comparing(Reconstruction::createdAt)
          .thenComparing(it -> it.id().value())
          .reversed();

  private final Map<ReconstructionId, Reconstruction> byId = new LinkedHashMap<>();

  @Override
  public synchronized Reconstruction add(Reconstruction reconstruction) {
    var added = reconstruction.savedAs(1);
    if (byId.putIfAbsent(added.id(), added) != null) {
      throw new Conflict(
          "reconstruction.exists",
          "There is a reconstruction " + added.id() + " already",
          "Choose another id");
    }
    return added;
  }

  @Override
  public synchronized Optional<Reconstruction> find(ReconstructionId id) {
    return Optional.ofNullable(byId.get(id));
  }

  @Override
  public synchronized Reconstruction save(Reconstruction reconstruction) {
    var known = byId.get(reconstruction.id());
    if (known == null || known.version() != reconstruction.version()) {
      throw new Conflict(
          "reconstruction.changed",
          "The reconstruction " + reconstruction.id() + " was changed meanwhile",
          "Read it again and repeat the change");
    }
    var saved = reconstruction.savedAs(known.version() + 1);
    byId.put(saved.id(), saved);
    return saved;
  }

  @Override
  public synchronized Page<Reconstruction> list(ReconstructionFilter filter, PageRequest page) {
    var matching = byId.values().stream().filter(filter::matches).sorted(NEWEST_FIRST).toList();
    var items = matching.stream().skip(page.offset()).limit(page.size()).toList();
    return new Page<>(items, page, matching.size());
  }
}
