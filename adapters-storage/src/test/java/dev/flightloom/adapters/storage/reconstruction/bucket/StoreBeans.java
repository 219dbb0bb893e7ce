package dev.flightloom.adapters.storage.reconstruction.bucket;

import dev.flightloom.application.reconstruction.port.out.PartJournal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Random;
import java.util.random.RandomGenerator;

/** What other modules give to the store. */
class StoreBeans {
  @Produces
  @ApplicationScoped
  PartJournal parts() {
    return new RecordingPartJournal();
  }

  @Produces
  @Singleton
  RandomGenerator random() {
    return new Random(1);
  }
}
