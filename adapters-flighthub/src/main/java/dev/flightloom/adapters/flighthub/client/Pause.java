package dev.flightloom.adapters.flighthub.client;

import dev.flightloom.domain.failure.Unavailable;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** Waiting for our turn. */
@ApplicationScoped
class Pause {

  /**
   * Blocks the calling thread, which is a virtual one.
   *
   * @throws Unavailable {@code flighthub.interrupted} when the thread is to stop
   */
  void last(Duration time) {
    try {
      Thread.sleep(time);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw new Unavailable(
          "flighthub.interrupted", "stopped while waiting for FlightHub", "Start again.");
    }
  }
}
