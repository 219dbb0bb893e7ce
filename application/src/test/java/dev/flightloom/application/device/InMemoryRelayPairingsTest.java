package dev.flightloom.application.device;

import dev.flightloom.application.device.port.out.RelayPairings;
import dev.flightloom.domain.device.DeviceSn;
import dev.flightloom.domain.device.SampleDevices;
import dev.flightloom.domain.project.ProjectId;

class InMemoryRelayPairingsTest implements RelayPairingsContract {
  private final InMemoryRelayPairings pairings = new InMemoryRelayPairings();

  @Override
  public RelayPairings pairings() {
    return pairings;
  }

  @Override
  public ProjectId project() {
    return new ProjectId("p-1");
  }

  @Override
  public DeviceSn dock() {
    return SampleDevices.DOCK;
  }
}
