package dev.flightloom.adapters.flighthub.device;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flightloom.adapters.flighthub.client.Simulator;
import dev.flightloom.application.device.DeviceStatesContract;
import dev.flightloom.application.device.port.out.DeviceStates;
import dev.flightloom.domain.device.DeviceSn;
import dev.flightloom.domain.device.DockMode;
import dev.flightloom.domain.device.SampleDevices;
import dev.flightloom.domain.device.state.DeviceState;
import dev.flightloom.domain.device.state.DockState;
import dev.flightloom.domain.device.state.Switch;
import dev.flightloom.domain.project.ProjectId;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FlightHubDeviceStatesTest implements DeviceStatesContract {
  private static final ProjectId QUARRY = new ProjectId("3c5f2b9a-1d7e-4c86-8a44-91b7e0d6f202");
  private static final DeviceSn OFFLINE = new DeviceSn("8DCKTEST0003");

  @Inject DeviceStates states;
  @Inject Simulator simulator;

  @BeforeEach
  void reset() {
    simulator.reset();
  }

  @Test
  @DisplayName("contract 14.17: both dialects of the simulator are understood alike")
  void understandsWordsAndNumbersAlike() {
    simulator.profile("{\"flights\":{\"integersInState\":false}}");
    var words = state();
    simulator.profile("{\"flights\":{\"integersInState\":true}}");
    assertThat(state()).isEqualTo(words);
    assertThat(((DockState) words).mode().is(it -> it.is(DockMode.IDLE))).isTrue();
    assertThat(((DockState) words).housing().emergencyStop().is(it -> it.is(Switch.OFF))).isTrue();
  }

  @Test
  @DisplayName("contract 16.10: an offline device answers in three ways, none of which fails")
  void readsAnOfflineDeviceInEachWay() {
    simulator.profile("{\"flights\":{\"offline\":\"LAST_VALUES\"}}");
    assertThat(offline()).isInstanceOf(DockState.class);
    simulator.profile("{\"flights\":{\"offline\":\"EMPTY\"}}");
    assertThat(offline()).isEqualTo(new DeviceState.Empty());
    simulator.profile("{\"flights\":{\"offline\":\"REFUSED\"}}");
    assertThat(offline()).isEqualTo(new DeviceState.Offline());
  }

  private DeviceState state() {
    return states.find(project(), dock()).orElseThrow().state();
  }

  private DeviceState offline() {
    return states.find(QUARRY, OFFLINE).orElseThrow().state();
  }

  @Override
  public DeviceStates states() {
    return states;
  }

  @Override
  public ProjectId project() {
    return Simulator.PROJECT;
  }

  @Override
  public ProjectId foreignProject() {
    return Simulator.FOREIGN;
  }

  @Override
  public DeviceSn dock() {
    return SampleDevices.DOCK;
  }

  @Override
  public DeviceSn aircraft() {
    return SampleDevices.AIRCRAFT;
  }

  @Override
  public void throttleNextLook() {
    simulator.spoilNext("device.state", "\"effect\":\"status\",\"status\":429");
  }
}
