package dev.flightloom.adapters.flighthub.client;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Duration;

/** Lets no time pass, so that no test waits for a pace that it does not speak of. */
@Alternative
@Priority(1)
@ApplicationScoped
class UnhurriedPause extends Pause {
  @Override
  void last(Duration time) {
    // Nobody waits.
  }
}
