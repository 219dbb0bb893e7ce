package dev.flightloom.adapters.flighthub.device;

import dev.flightloom.adapters.flighthub.client.Attempt;
import dev.flightloom.adapters.flighthub.client.Envelope;
import dev.flightloom.adapters.flighthub.client.FlightHubCalls;
import dev.flightloom.domain.device.DeviceSn;
import dev.flightloom.domain.failure.Unavailable;
import dev.flightloom.domain.vocabulary.Outcome;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * A call that is made once, and what to say when its answer is lost.
 *
 * @param what the call for people, such as "the change of the lens"
 * @param check where a person can see whether it was done
 */
record OneCall(String what, DeviceSn device, String check) {

  /** Makes it; an answer that cannot be read is as good as lost, for the call had its effect. */
  <W, T> Outcome<T> make(
      FlightHubCalls calls,
      Supplier<RestResponse<Envelope<W>>> call,
      Function<Envelope<W>, T> reader) {
    return switch (calls.attempt(call)) {
      case Attempt.Answered<W> answered -> read(answered.envelope(), reader);
      case Attempt.Lost<W>(var failure) -> unknown(failure);
    };
  }

  private <W, T> Outcome<T> read(Envelope<W> envelope, Function<Envelope<W>, T> reader) {
    try {
      return new Outcome.Known<>(reader.apply(envelope));
    } catch (Unavailable malformed) {
      return unknown(malformed);
    }
  }

  private <T> Outcome<T> unknown(Unavailable failure) {
    var why =
        new Unavailable(
            "device.outcome-unknown",
            "The answer to " + what + " of " + device + " is lost: " + failure.message() + ".",
            "It may have been done, and it was not sent again. " + check);
    why.causedBy(failure);
    return new Outcome.Unknown<>(why);
  }
}
