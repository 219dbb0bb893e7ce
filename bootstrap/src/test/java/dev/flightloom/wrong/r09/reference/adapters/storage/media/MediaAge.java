package dev.flightloom.wrong.r09.reference.adapters.storage.media;

import java.time.Instant;
import java.util.function.Supplier;

/** Wrong: the same behind a method reference. */
final class MediaAge {
  Supplier<Instant> now() {
    return Instant::now;
  }
}
