package dev.flightloom.adapters.flighthub.client;

import dev.flightloom.domain.audit.RequestId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
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
      headers.putSingle(REQUEST_ID, RequestId.random(random).value());
    }
    headers.putSingle("X-Language", config.language());
    return headers;
  }
}
