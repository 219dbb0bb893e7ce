package dev.flightloom.simulator.openmodeling;

import dev.flightloom.simulator.bucket.SignedLinks;
import dev.flightloom.simulator.build.Archives;
import dev.flightloom.simulator.build.Model;
import dev.flightloom.simulator.build.ModelState;
import dev.flightloom.simulator.build.Models;
import dev.flightloom.simulator.profile.Profiles;
import dev.flightloom.simulator.storage.StoredObject;
import jakarta.inject.Singleton;
import java.net.URI;

/** Shows models as FlightHub does; every look at a finished one makes a fresh link. */
@Singleton
class ModelViews {
  private final Models models;
  private final Archives archives;
  private final SignedLinks links;
  private final Profiles profiles;

  ModelViews(Models models, Archives archives, SignedLinks links, Profiles profiles) {
    this.models = models;
    this.archives = archives;
    this.links = links;
    this.profiles = profiles;
  }

  ModelWire show(Model model, URI base) {
    var state = models.state(model);
    boolean packed = state.downloadable();
    return wire(
        model, state, packed ? archives.of(model).size() : 0, packed ? key(model, base) : "");
  }

  /** Forgets what was made for a model. */
  void forget(Model model) {
    archives.discard(model);
  }

  private String key(Model model, URI base) {
    StoredObject archive = archives.of(model);
    return switch (profiles.current().zipKey()) {
      case SIGNED_URL -> links.sign(base, archive.key());
      case OBJECT_KEY -> archive.key();
    };
  }

  private static ModelWire wire(Model model, ModelState state, long size, String zipKey) {
    return new ModelWire(
        model.resource(),
        model.uuid(),
        model.kind().number(),
        state.status(),
        size,
        state.progress(),
        state.errorCode(),
        state.zip(),
        state.zipProgress(),
        zipKey);
  }
}
