package dev.flightloom.application.device;

import dev.flightloom.application.device.port.out.DeviceStates;
import dev.flightloom.domain.device.DeviceSn;
import dev.flightloom.domain.device.SampleDevices;
import dev.flightloom.domain.failure.Throttled;
import dev.flightloom.domain.project.ProjectId;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;

class InMemoryDeviceStatesTest implements DeviceStatesContract {
  private final InMemoryDeviceStates states = new InMemoryDeviceStates();

  @BeforeEach
  void putAPair() {
    states.put(project(), SampleDevices.dockSnapshot());
    states.put(project(), SampleDevices.aircraftSnapshot());
  }

  @Override
  public DeviceStates states() {
    return states;
  }

  @Override
  public ProjectId project() {
    return new ProjectId("p-1");
  }

  @Override
  public ProjectId foreignProject() {
    return new ProjectId("p-foreign");
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
    states.refuseNext(new Throttled("flighthub.throttled", "slow", "wait", Duration.ZERO));
  }
}
