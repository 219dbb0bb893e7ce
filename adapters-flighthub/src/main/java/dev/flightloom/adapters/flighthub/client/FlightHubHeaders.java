package dev.flightloom.adapters.flighthub.client;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.eclipse.microprofile.rest.client.ext.ClientHeadersFactory;

/**
 * The headers of every call but the project's, which is an argument (contract chapter 1.3). A
 * request id that is an argument too is kept: the audit journal has an entry under it.
 */
@ApplicationScoped
class FlightHubHeaders implements ClientHeadersFactory {
  private static final String REQUEST_ID = "X-Request-Id";

  private final FlightHubEndpoint endpoint;
  private final FlightHubConfig config;
  private final RandomGenerator random;

  FlightHubHeaders(FlightHubEndpoint endpoint, FlightHubConfig config, RandomGenerator random) {
    this.endpoint = endpoint;
    this.config = config;
    this.random = random;
  }

  @Override
  public MultivaluedMap<String, String> update(
      MultivaluedMap<String, String> incoming, MultivaluedMap<String, String> outgoing) {
    var headers = new MultivaluedHashMap<String, String>();
    headers.putSingle("X-User-Token", endpoint.organizationKey());
    if (!outgoing.containsKey(REQUEST_ID)) {
      headers.putSingle(REQUEST_ID, requestId());
    }
    headers.putSingle("X-Language", config.language());
    return headers;
  }

  /** A version 4 UUID from the given source. */
  private String requestId() {
    var high = (random.nextLong() & ~0xF000L) | 0x4000L;
    var low = (random.nextLong() & Long.MAX_VALUE >>> 1) | Long.MIN_VALUE;
    return new UUID(high, low).toString();
  }
}
