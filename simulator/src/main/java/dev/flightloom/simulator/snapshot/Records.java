package dev.flightloom.simulator.snapshot;

import dev.flightloom.simulator.build.Model;
import dev.flightloom.simulator.build.Models;
import dev.flightloom.simulator.world.Grant;
import dev.flightloom.simulator.world.Grants;
import dev.flightloom.simulator.world.Resource;
import dev.flightloom.simulator.world.Resources;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.inject.Singleton;
import java.util.List;

/** Grants, resources and models. */
@Singleton
class Records {
  private final Grants grants;
  private final Resources resources;
  private final Models models;

  Records(Grants grants, Resources resources, Models models) {
    this.grants = grants;
    this.resources = resources;
    this.models = models;
  }

  /** The records as a snapshot holds them. */
  @RegisterForReflection
  record Saved(
      List<Grant> grants, List<Resource> resources, List<Model> models, long spentByDeleted) {
    Saved {
      grants = List.copyOf(grants);
      resources = List.copyOf(resources);
      models = List.copyOf(models);
    }
  }

  Saved save() {
    return new Saved(grants.all(), resources.all(), models.all(), models.spentByDeleted());
  }

  void restore(Saved saved) {
    clear();
    grants.restore(saved.grants());
    resources.restore(saved.resources());
    models.restore(saved.models(), saved.spentByDeleted());
  }

  void clear() {
    grants.clear();
    resources.clear();
    models.restore(List.of(), 0);
  }
}
