package dev.flightloom.bootstrap.wiring;

import dev.flightloom.adapters.flighthub.client.FlightHubAccess;
import dev.flightloom.adapters.flighthub.client.FlightHubConfig;
import dev.flightloom.adapters.flighthub.client.FlightHubEndpoint;
import io.quarkus.vertx.http.HttpServer;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.net.URI;

/** Wires the connection: the real FlightHub when one is configured, else the embedded simulator. */
class ConnectionWiring {

  private static final String ANY_KEY = "embedded-simulator";

  @Produces
  @Singleton
  FlightHubAccess access(FlightHubConfig config) {
    return FlightHubAccess.of(config);
  }

  @Produces
  @Singleton
  FlightHubEndpoint endpoint(FlightHubAccess access, HttpServer server) {
    return switch (access) {
      case FlightHubAccess.Live(var uri, var key) -> new Fixed(uri, key);
      case FlightHubAccess.Simulated _ -> new Embedded(server);
    };
  }

  private record Fixed(URI baseUri, String organizationKey) implements FlightHubEndpoint {
    @Override
    public String toString() {
      return "Fixed[" + baseUri + ", redacted]";
    }
  }

  /** The port may be any free one, so it is known only once the server listens. */
  private record Embedded(HttpServer server) implements FlightHubEndpoint {
    @Override
    public URI baseUri() {
      return URI.create("http://127.0.0.1:" + server.getPort() + "/simulator");
    }

    @Override
    public String organizationKey() {
      return ANY_KEY;
    }
  }
}
