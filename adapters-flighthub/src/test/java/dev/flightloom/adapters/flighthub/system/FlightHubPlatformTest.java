package dev.flightloom.adapters.flighthub.system;

import dev.flightloom.adapters.flighthub.client.Simulator;
import dev.flightloom.application.system.PlatformContract;
import dev.flightloom.application.system.port.out.Platform;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;

@QuarkusTest
class FlightHubPlatformTest implements PlatformContract {
  @Inject Platform platform;
  @Inject Simulator simulator;

  @BeforeEach
  void reset() {
    simulator.reset();
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
    simulator.spoilNext("system.status", "\"effect\":\"reset\"");
  }
}
