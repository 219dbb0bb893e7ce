package dev.flightloom.adapters.flighthub.device;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flightloom.adapters.flighthub.client.Simulator;
import dev.flightloom.application.device.DevicesContract;
import dev.flightloom.application.device.port.out.Devices;
import dev.flightloom.domain.device.DeviceSn;
import dev.flightloom.domain.device.SampleDevices;
import dev.flightloom.domain.project.ProjectId;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FlightHubDevicesTest implements DevicesContract {
  @Inject Devices devices;
  @Inject Simulator simulator;

  @BeforeEach
  void reset() {
    simulator.reset();
  }

  @Test
  @DisplayName("contract 14.32: the organisation is asked without a project")
  void asksTheOrganisationWithoutAProject() {
    assertThat(devices.ofOrganisation().items())
        .hasSizeGreaterThan(devices.of(project()).items().size());
  }

  @Test
  @DisplayName("contract 1.8: the cap of 1,000 devices is told, never silent")
  void tellsTheCap() {
    simulator.profile("{\"flights\":{\"extraDocks\":1200}}");
    assertThat(devices.of(project()).items()).hasSize(1000);
    assertThat(devices.of(project()).capped()).isTrue();
  }

  @Override
  public Devices devices() {
    return devices;
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
  public void throttleNextCall() {
    simulator.spoilNext("project.devices", "\"effect\":\"status\",\"status\":429");
  }
}
