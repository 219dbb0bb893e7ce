package dev.flightloom.bootstrap;

import dev.flightloom.application.reconstruction.Pause;
import dev.flightloom.simulator.clock.SimulatorClock;
import io.quarkus.test.Mock;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/** In tests the pipeline reads the simulator's frozen clock, and its pauses move that clock. */
@Mock
@Singleton
class TickingTime {

  private final SimulatorClock dial;

  TickingTime(SimulatorClock dial) {
    this.dial = dial;
  }

  @Produces
  @Mock
  @Singleton
  InstantSource clock() {
    return dial;
  }

  @Produces
  @Mock
  @Singleton
  Pause pause() {
    return dial::advance;
  }
}
