package dev.flightloom.adapters.flighthub.system;

import dev.flightloom.adapters.flighthub.client.FreePort;
import dev.flightloom.adapters.flighthub.client.Simulator;
import dev.flightloom.adapters.flighthub.client.SwitchableEndpoint;
import dev.flightloom.application.system.PlatformContract;
import dev.flightloom.application.system.port.out.Platform;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

@QuarkusTest
class FlightHubPlatformTest implements PlatformContract {
  @Inject Platform platform;
  @Inject Simulator simulator;
  @Inject SwitchableEndpoint endpoint;

  @BeforeEach
  void reset() {
    simulator.reset();
  }

  @AfterEach
  void leadBack() {
    endpoint.leadToTheSimulator();
  }

  @Override
  public Platform platform() {
    return platform;
  }

  @Override
  public Instant now() {
    return simulator.now();
  }

  @Override
  public void refuseTheKeyOnNextCall() {
    simulator.spoilNext("system.status", "\"effect\":\"expired-token\"");
  }

  @Override
  public void answerAWebPageOnNextCall() {
    simulator.spoilNext("system.status", "\"effect\":\"html\"");
  }

  @Override
  public void breakNextCall() {
    endpoint.leadTo(FreePort.withoutAServer());
  }
}
