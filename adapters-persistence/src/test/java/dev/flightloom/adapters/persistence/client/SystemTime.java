package dev.flightloom.adapters.persistence.client;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/** The clock that bootstrap gives to the real application. */
public final class SystemTime {

  @Produces
  @Singleton
  InstantSource clock() {
    return InstantSource.system();
  }
}
