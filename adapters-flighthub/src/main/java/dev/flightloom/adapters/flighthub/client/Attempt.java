package dev.flightloom.adapters.flighthub.client;

import dev.flightloom.domain.failure.Unavailable;
import org.jboss.resteasy.reactive.RestResponse;

/** How a call that changes something ended, if it did not surely fail. */
public sealed interface Attempt<T> {

  /** FlightHub says that it did it; headers included. */
  record Answered<T>(RestResponse<Envelope<T>> response) implements Attempt<T> {
    /** What it says. */
    public Envelope<T> envelope() {
      return Mandatory.of("the answer").present("its body", response.getEntity());
    }
  }

  /** It may have done it or not; {@code failure} says what happened to the answer. */
  record Lost<T>(Unavailable failure) implements Attempt<T> {}
}
