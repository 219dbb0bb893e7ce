package dev.flightloom.adapters.flighthub.device;

import dev.flightloom.adapters.flighthub.client.Simulator;
import dev.flightloom.application.device.RelayPairingsContract;
import dev.flightloom.application.device.port.out.RelayPairings;
import dev.flightloom.domain.device.DeviceSn;
import dev.flightloom.domain.device.SampleDevices;
import dev.flightloom.domain.project.ProjectId;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;

@QuarkusTest
class FlightHubRelayPairingsTest implements RelayPairingsContract {
  @Inject RelayPairings pairings;
  @Inject Simulator simulator;

  @BeforeEach
  void reset() {
    simulator.reset();
  }

  @Override
  public RelayPairings pairings() {
    return pairings;
  }

  @Override
  public ProjectId project() {
    return Simulator.PROJECT;
  }

  @Override
  public DeviceSn dock() {
    return SampleDevices.DOCK;
  }
}
