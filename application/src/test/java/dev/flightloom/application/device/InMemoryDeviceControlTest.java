package dev.flightloom.application.device;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flightloom.application.device.port.out.DeviceControl;
import dev.flightloom.domain.device.CameraIndex;
import dev.flightloom.domain.device.DeviceSn;
import dev.flightloom.domain.device.SampleDevices;
import dev.flightloom.domain.device.control.Accepted;
import dev.flightloom.domain.device.control.DeviceCommand;
import dev.flightloom.domain.failure.Unavailable;
import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.vocabulary.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InMemoryDeviceControlTest implements DeviceControlContract {
  private final InMemoryDeviceControl control = new InMemoryDeviceControl();

  @BeforeEach
  void closeAProject() {
    control.close(foreignProject());
  }

  @Test
  void acceptsEveryCommandAsNothingFliesInIt() {
    assertThat(control.command(project(), dock(), new DeviceCommand.ReturnHome(), REQUEST))
        .isEqualTo(new Outcome.Known<>(new Accepted(REQUEST)));
  }

  @Override
  public DeviceControl control() {
    return control;
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
  public CameraIndex dockCamera() {
    return SampleDevices.DOCK_CAMERA;
  }

  @Override
  public DeviceSn aircraft() {
    return SampleDevices.AIRCRAFT;
  }

  @Override
  public CameraIndex aircraftCamera() {
    return SampleDevices.AIRCRAFT_CAMERA;
  }

  @Override
  public void loseNextCommand() {
    control.loseNextAnswer(new Unavailable("flighthub.unreachable", "gone", "wait"));
  }

  @Override
  public int commands() {
    return control.calls().size();
  }
}
