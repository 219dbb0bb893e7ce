package dev.flightloom.simulator.build;

import dev.flightloom.simulator.world.Resources;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;

/** Deletes resources whose tasks asked for it, once the last of those tasks is over. */
@Singleton
public class Finishings {
  private final Models models;
  private final Resources resources;

  Finishings(Models models, Resources resources) {
    this.models = models;
    this.resources = resources;
  }

  /** Asks for the deletion of every resource that is due, at the simulated time when it was due. */
  public void settle() {
    var byResource = new HashMap<String, List<Model>>();
    models.all().stream()
        .filter(Model::deleteResource)
        .forEach(each -> byResource.merge(each.resource(), List.of(each), Finishings::joined));
    byResource.forEach((resource, tasks) -> {
      if (tasks.stream().noneMatch(each -> models.state(each).open())) {
        resources.delete(resource, lastEnd(tasks));
      }
    });
  }

  private static List<Model> joined(List<Model> one, List<Model> other) {
    return Stream.concat(one.stream(), other.stream()).toList();
  }

  private static Instant lastEnd(List<Model> tasks) {
    return tasks.stream().map(Model::releasedAt).max(Comparator.naturalOrder()).orElseThrow();
  }
}
