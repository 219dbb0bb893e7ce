package dev.flightloom.application.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.flightloom.application.device.port.out.DeviceControl;
import dev.flightloom.domain.audit.RequestId;
import dev.flightloom.domain.device.CameraIndex;
import dev.flightloom.domain.device.CameraPosition;
import dev.flightloom.domain.device.DeviceSn;
import dev.flightloom.domain.device.LensType;
import dev.flightloom.domain.device.control.CameraChange;
import dev.flightloom.domain.device.control.ControlClaim;
import dev.flightloom.domain.device.control.ControlHolding;
import dev.flightloom.domain.device.control.DeviceCommand;
import dev.flightloom.domain.device.control.LensChange;
import dev.flightloom.domain.device.control.QualityChange;
import dev.flightloom.domain.device.control.RtkCalibration;
import dev.flightloom.domain.device.control.RtkService;
import dev.flightloom.domain.device.control.StreamQuality;
import dev.flightloom.domain.failure.Conflict;
import dev.flightloom.domain.failure.Denied;
import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.vocabulary.Outcome;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link DeviceControl} does. */
public interface DeviceControlContract {

  /** Id of each call. */
  RequestId REQUEST = new RequestId("6f1c9b1e-52a5-4f5e-8f0e-0c8d5a1b2c3d");

  /** The port. */
  DeviceControl control();

  /** A project that our key may use. */
  ProjectId project();

  /** A project that our key may not use. */
  ProjectId foreignProject();

  /** A dock of {@link #project} that is online. */
  DeviceSn dock();

  /** Its camera. */
  CameraIndex dockCamera();

  /** Its aircraft. */
  DeviceSn aircraft();

  /** The aircraft's camera, which nobody controls at the beginning. */
  CameraIndex aircraftCamera();

  /** Lets the answer to the next command be lost. */
  void loseNextCommand();

  /** How many commands arrived. */
  int commands();

  @Test
  default void doesNotKnowAfterALostAnswerAndSendsNothingTwice() {
    loseNextCommand();
    var before = commands();
    assertThat(control().command(project(), dock(), new DeviceCommand.ReturnHome(), REQUEST))
        .isInstanceOf(Outcome.Unknown.class);
    assertThat(commands()).isEqualTo(before + 1);
  }

  @Test
  default void deniesAForeignProject() {
    assertThatExceptionOfType(Denied.class)
        .isThrownBy(() ->
            control().command(foreignProject(), dock(), new DeviceCommand.ReturnHome(), REQUEST));
  }

  @Test
  default void showsTheOtherCameraOfADock() {
    var change = new CameraChange(dock(), dockCamera(), CameraPosition.INDOOR);
    assertThat(control().change(project(), change, REQUEST)).isInstanceOf(Outcome.Known.class);
  }

  @Test
  default void refusesALensWithoutControl() {
    var change = new LensChange(aircraft(), aircraftCamera(), LensType.ZOOM);
    assertThatExceptionOfType(Conflict.class)
        .isThrownBy(() -> control().change(project(), change, REQUEST))
        .satisfies(refused -> assertThat(refused.code()).isEqualTo("device.no-control"));
  }

  @Test
  default void showsAnotherLensAndQualityWithControl() {
    control().acquire(project(), claim(), REQUEST);
    var lens = new LensChange(aircraft(), aircraftCamera(), LensType.ZOOM);
    var quality = new QualityChange(aircraft(), aircraftCamera(), StreamQuality.SMOOTH);
    assertThat(control().change(project(), lens, REQUEST)).isInstanceOf(Outcome.Known.class);
    assertThat(control().change(project(), quality, REQUEST)).isInstanceOf(Outcome.Known.class);
  }

  @Test
  default void tellsWhoHoldsWhichControl() {
    var holding = known(control().acquire(project(), claim(), REQUEST));
    assertThat(holding.aircraft()).isEqualTo(aircraft());
    assertThat(holding.controls())
        .anyMatch(it -> it.kind().is(ControlHolding.Kind.FLIGHT))
        .anyMatch(it -> it.camera().is(aircraftCamera()::equals));
  }

  @Test
  default void givesControlBack() {
    control().acquire(project(), claim(), REQUEST);
    var left = known(control().release(project(), claim(), REQUEST));
    assertThat(left.controls()).noneMatch(it -> it.camera().is(aircraftCamera()::equals));
    var change = new LensChange(aircraft(), aircraftCamera(), LensType.ZOOM);
    assertThatExceptionOfType(Conflict.class)
        .isThrownBy(() -> control().change(project(), change, REQUEST));
  }

  @Test
  default void calibrates() {
    var service =
        new RtkService(
            new RtkService.Address("ntrip.example.net", 2101), "MSM4", "harbour", "invented");
    var calibration = known(control().calibrate(project(), dock(), service, REQUEST));
    assertThat(calibration.result().is(RtkCalibration.Result.OK)).isTrue();
  }

  private ControlClaim claim() {
    return new ControlClaim(aircraft(), true, List.of(aircraftCamera()));
  }

  private static <T> T known(Outcome<T> outcome) {
    return switch (outcome) {
      case Outcome.Known<T>(var value) -> value;
      case Outcome.Unknown<T>(var why) -> throw new AssertionError(why);
    };
  }
}
