package dev.flightloom.adapters.storage.reconstruction.bucket;

import dev.flightloom.application.reconstruction.port.out.PartJournal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

/** What other modules give to the store. */
class StoreBeans {
  @Produces
  @ApplicationScoped
  PartJournal parts() {
    return new RecordingPartJournal();
  }
}
