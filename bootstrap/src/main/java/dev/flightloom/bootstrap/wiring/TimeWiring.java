package dev.flightloom.bootstrap.wiring;

import dev.flightloom.application.reconstruction.Pause;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.concurrent.locks.LockSupport;
import java.util.random.RandomGenerator;

/** Wires time and chance; the only place that reads the machine's clock. */
class TimeWiring {

  @Produces
  @Singleton
  InstantSource clock() {
    return InstantSource.system();
  }

  @Produces
  @Singleton
  Pause pause() {
    return duration -> LockSupport.parkNanos(duration.toNanos());
  }

  /** Made at run time, so that a native binary does not always begin with the same numbers. */
  @Produces
  @Singleton
  RandomGenerator random() {
    return new java.security.SecureRandom();
  }
}
