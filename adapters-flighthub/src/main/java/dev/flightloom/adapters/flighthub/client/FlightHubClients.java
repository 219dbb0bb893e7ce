package dev.flightloom.adapters.flighthub.client;

import io.quarkus.rest.client.reactive.QuarkusRestClientBuilder;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.jboss.resteasy.reactive.client.api.QuarkusRestClientProperties;

/** Builds REST clients at their first call, when the address is known for sure; thread-safe. */
@ApplicationScoped
public class FlightHubClients {
  private final Map<Place, Object> built = new ConcurrentHashMap<>();
  private final FlightHubEndpoint endpoint;
  private final FlightHubConfig config;
  private final FlightHubHeaders headers;
  private final InstantSource clock;

  FlightHubClients(
      FlightHubEndpoint endpoint,
      FlightHubConfig config,
      FlightHubHeaders headers,
      InstantSource clock) {
    this.endpoint = endpoint;
    this.config = config;
    this.headers = headers;
    this.clock = clock;
  }

  /** The client of one chapter, the same for every call to the same address. */
  public <A> A of(Class<A> api) {
    return api.cast(built.computeIfAbsent(new Place(api, endpoint.baseUri()), this::build));
  }

  /**
   * A connection serves one call: one that FlightHub closed while it lay in a pool would make a
   * lost answer out of nothing, and a lost start costs a look-up.
   */
  private Object build(Place place) {
    return QuarkusRestClientBuilder.newBuilder()
        .baseUri(place.address())
        .connectTimeout(config.connectTimeout().toMillis(), TimeUnit.MILLISECONDS)
        .readTimeout(config.readTimeout().toMillis(), TimeUnit.MILLISECONDS)
        .property(QuarkusRestClientProperties.KEEP_ALIVE_ENABLED, false)
        .clientHeadersFactory(headers)
        .register(new WireJson())
        .register(new FlightHubErrors(WireJson.newMapper(), clock))
        .build(place.api());
  }

  /** A chapter at an address. */
  private record Place(Class<?> api, URI address) {}
}
