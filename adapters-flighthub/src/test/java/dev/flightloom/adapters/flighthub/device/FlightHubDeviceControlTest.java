package dev.flightloom.adapters.flighthub.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.flightloom.adapters.flighthub.client.Simulator;
import dev.flightloom.application.device.DeviceControlContract;
import dev.flightloom.application.device.port.out.DeviceControl;
import dev.flightloom.application.device.port.out.Devices;
import dev.flightloom.domain.device.CameraIndex;
import dev.flightloom.domain.device.CameraPosition;
import dev.flightloom.domain.device.DeviceSn;
import dev.flightloom.domain.device.SampleDevices;
import dev.flightloom.domain.device.control.CameraChange;
import dev.flightloom.domain.device.control.DeviceCommand;
import dev.flightloom.domain.failure.Rejected;
import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.vocabulary.Outcome;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FlightHubDeviceControlTest implements DeviceControlContract {
  @Inject DeviceControl control;
  @Inject Devices devices;
  @Inject Simulator simulator;

  @BeforeEach
  void reset() {
    simulator.reset();
  }

  @Test
  void tellsThatACommandMakesNoSenseWhileNothingFlies() {
    assertThatExceptionOfType(Rejected.class)
        .isThrownBy(
            () -> control.command(project(), dock(), new DeviceCommand.ReturnHome(), REQUEST))
        .satisfies(refused -> assertThat(refused.code()).isEqualTo("device.unsupported"));
  }

  @Test
  void showsWhatTheListShowsAfterwards() {
    control.change(project(), toIndoor(), REQUEST);
    assertThat(camera(CameraPosition.INDOOR)).isTrue();
  }

  @Test
  void settlesALostCameraChangeByTheList() {
    simulator.spoilNext("device.change-camera", "\"effect\":\"reset\",\"when\":\"after\"");
    assertThat(control.change(project(), toIndoor(), REQUEST)).isInstanceOf(Outcome.Known.class);
    assertThat(simulator.requests("device.change-camera")).hasSize(1);
  }

  private boolean camera(CameraPosition position) {
    return devices.of(project()).items().stream()
        .flatMap(it -> it.device(dock()).stream())
        .flatMap(it -> it.cameras().stream())
        .anyMatch(it -> it.shows(position));
  }

  private CameraChange toIndoor() {
    return new CameraChange(dock(), dockCamera(), CameraPosition.INDOOR);
  }

  @Override
  public DeviceControl control() {
    return control;
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
  public CameraIndex dockCamera() {
    return SampleDevices.DOCK_CAMERA;
  }

  @Override
  public DeviceSn aircraft() {
    return new DeviceSn("1AIRTEST0002");
  }

  @Override
  public CameraIndex aircraftCamera() {
    return new CameraIndex("99-0-0");
  }

  @Override
  public void loseNextCommand() {
    simulator.spoilNext("device.command", "\"effect\":\"reset\",\"when\":\"after\"");
  }

  @Override
  public int commands() {
    return simulator.requests("device.command").size();
  }
}
