package dev.flightloom.adapters.flighthub.client;

import dev.flightloom.domain.failure.Unavailable;
import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** Waiting for our turn; another bean of this type replaces it where nobody shall wait. */
@DefaultBean
@ApplicationScoped
public class Pause {

  /**
   * Blocks the calling thread, which is a virtual one.
   *
   * @throws Unavailable {@code flighthub.interrupted} when the thread is to stop
   */
  public void last(Duration time) {
    try {
      Thread.sleep(time);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw new Unavailable(
          "flighthub.interrupted", "stopped while waiting for FlightHub", "Start again.");
    }
  }
}
