package dev.flightloom.bootstrap.wiring;

import dev.flightloom.adapters.flighthub.client.FlightHubAccess;
import dev.flightloom.adapters.flighthub.client.FlightHubConfig;
import dev.flightloom.adapters.flighthub.client.FlightHubEndpoint;
import io.quarkus.runtime.LaunchMode;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;

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
  FlightHubEndpoint endpoint(
      FlightHubAccess access, @ConfigProperty(name = "quarkus.http.port") int port) {
    return switch (access) {
      case FlightHubAccess.Live(var uri, var key) -> new Fixed(uri, key);
      case FlightHubAccess.Simulated _ -> new Embedded(port);
    };
  }

  private record Fixed(URI baseUri, String organizationKey) implements FlightHubEndpoint {
    @Override
    public String toString() {
      return "Fixed[" + baseUri + ", redacted]";
    }
  }

  /** Quarkus writes the port that it really took into a system property. */
  private record Embedded(int configuredPort) implements FlightHubEndpoint {
    @Override
    public URI baseUri() {
      var name =
          LaunchMode.current() == LaunchMode.TEST ? "quarkus.http.test-port" : "quarkus.http.port";
      return URI.create(
          "http://127.0.0.1:" + Integer.getInteger(name, configuredPort) + "/simulator");
    }

    @Override
    public String organizationKey() {
      return ANY_KEY;
    }
  }
}
