package dev.flightloom.adapters.flighthub.client;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.InstantSource;
import java.util.random.RandomGenerator;
import org.eclipse.microprofile.config.ConfigProvider;

/** Stands for bootstrap: leads to the simulator unless a test leads to its stub. */
@Singleton
public class SwitchableEndpoint implements FlightHubEndpoint {
  /** An invented key. */
  public static final String KEY = "invented-organisation-key";

  private volatile URI stub = URI.create("");

  /** Leads all calls to {@code address} until {@link #leadToTheSimulator}. */
  public void leadTo(URI address) {
    stub = address;
  }

  /** Leads all calls to the simulator again. */
  public void leadToTheSimulator() {
    stub = URI.create("");
  }

  @Override
  public URI baseUri() {
    var port = ConfigProvider.getConfig().getValue("quarkus.http.test-port", String.class);
    return stub.isAbsolute() ? stub : URI.create("http://localhost:" + port + "/simulator");
  }

  @Override
  public String organizationKey() {
    return KEY;
  }

  @Produces
  InstantSource clock() {
    return InstantSource.system();
  }

  @Produces
  RandomGenerator random() {
    return RandomGenerator.getDefault();
  }
}
