package dev.flightloom.application.device;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.flightloom.application.device.port.out.RelayPairings;
import dev.flightloom.domain.device.DeviceSn;
import dev.flightloom.domain.device.SampleDevices;
import dev.flightloom.domain.failure.NotFound;
import dev.flightloom.domain.project.ProjectId;
import org.junit.jupiter.api.Test;

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

  /** What FlightHub answers then is not documented, so it is no promise of the port. */
  @Test
  void knowsNoResultOfAPairingThatNobodyStarted() {
    assertThatExceptionOfType(NotFound.class).isThrownBy(() -> pairings.result(project(), dock()));
  }
}
