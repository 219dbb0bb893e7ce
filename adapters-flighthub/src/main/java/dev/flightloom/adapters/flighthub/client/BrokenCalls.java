package dev.flightloom.adapters.flighthub.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import dev.flightloom.domain.failure.Unavailable;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.nio.channels.UnresolvedAddressException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javax.net.ssl.SSLHandshakeException;

/** Explains calls that ended without an answer that can be read. */
@ApplicationScoped
class BrokenCalls {
  private static final int DEEPEST_CAUSE = 10;
  private static final Map<Class<? extends Throwable>, String> NEVER_ARRIVED =
      Map.of(
          ConnectException.class, "refuses connections",
          NoRouteToHostException.class, "cannot be reached from here",
          UnknownHostException.class, "has no address in the name service",
          UnresolvedAddressException.class, "has no address in the name service",
          SSLHandshakeException.class, "has a certificate that is not trusted");

  private final FlightHubEndpoint endpoint;

  BrokenCalls(FlightHubEndpoint endpoint) {
    this.endpoint = endpoint;
  }

  /**
   * What became of the answer.
   *
   * @throws Unavailable {@code flighthub.unreachable} when the request certainly did not arrive
   */
  Unavailable lost(RuntimeException exception) {
    for (var row : NEVER_ARRIVED.entrySet()) {
      if (cause(exception, row.getKey()).isPresent()) {
        throw unreachable(row.getValue(), exception);
      }
    }
    if (cause(exception, TimeoutException.class).isPresent()) {
      return unreachable("did not answer in time", exception);
    }
    return cause(exception, JsonProcessingException.class)
        .map(json -> malformed(json, exception))
        .orElseGet(() -> unreachable("broke the connection", exception));
  }

  private Unavailable unreachable(String what, RuntimeException exception) {
    var said = "FlightHub at " + endpoint.baseUri().getAuthority() + " " + what;
    var failure =
        new Unavailable(
            BusinessCode.UNREACHABLE.word(), said, BusinessCode.UNREACHABLE.explanation().remedy());
    failure.causedBy(exception);
    return failure;
  }

  /** The text of the answer stays out: a grant is a secret. */
  private static Unavailable malformed(JsonProcessingException json, RuntimeException exception) {
    var place = json instanceof JsonMappingException it ? it.getPathReference() : "its text";
    var failure = Mandatory.of("the answer").malformed(placeOnly(place) + " cannot be read");
    failure.causedBy(exception);
    return failure;
  }

  private static String placeOnly(String reference) {
    return reference.replaceAll("[\\w.$]+\\[\"", "[\"").replace("->", "");
  }

  private static <T extends Throwable> Optional<T> cause(Throwable top, Class<T> wanted) {
    return Stream.iterate(top, it -> it != null, Throwable::getCause)
        .limit(DEEPEST_CAUSE)
        .filter(wanted::isInstance)
        .map(wanted::cast)
        .findFirst();
  }
}
