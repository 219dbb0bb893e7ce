package dev.flightloom.adapters.rest.reconstruction;

import dev.flightloom.adapters.rest.param.RestConfig;
import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** Sleeps for the configured interval; a sleeping virtual thread occupies no thread. */
@DefaultBean
@ApplicationScoped
class SleepingPace implements EventPace {

  private final Duration interval;

  SleepingPace(RestConfig config) {
    this.interval = config.eventInterval();
  }

  @Override
  public void pause() throws InterruptedException {
    Thread.sleep(interval);
  }
}
