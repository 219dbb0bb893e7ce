package dev.flightloom.application.livestream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.flightloom.application.livestream.port.out.Livestreams;
import dev.flightloom.domain.device.CameraIndex;
import dev.flightloom.domain.device.DeviceSn;
import dev.flightloom.domain.device.control.StreamQuality;
import dev.flightloom.domain.failure.Denied;
import dev.flightloom.domain.failure.Failure;
import dev.flightloom.domain.failure.Throttled;
import dev.flightloom.domain.livestream.StreamOrder;
import dev.flightloom.domain.project.ProjectId;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link Livestreams} does. */
public interface LivestreamsContract {

  /** The camera of the first dock of the harbour. */
  StreamOrder DOCK_CAMERA = order("8DCKTEST0001", "165-0-7");

  /** The port. */
  Livestreams livestreams();

  /** A project with {@link #DOCK_CAMERA}. */
  ProjectId project();

  /** A project of somebody else. */
  ProjectId foreignProject();

  /** Makes the next call meet a FlightHub that asks to slow down. */
  void throttleNextCall();

  /** An order of two hours. */
  static StreamOrder order(String device, String camera) {
    return new StreamOrder(
        new DeviceSn(device),
        new CameraIndex(camera),
        StreamQuality.ADAPTIVE,
        StreamOrder.USUAL_TOKEN_LIFE);
  }

  @Test
  default void startsAStreamAndMayBeAskedAgain() {
    var first = livestreams().start(project(), DOCK_CAMERA);
    var again = livestreams().start(project(), DOCK_CAMERA);
    assertThat(first.playback()).hasSameClassAs(again.playback());
    assertThat(again.expiresAt()).isAfterOrEqualTo(first.expiresAt());
  }

  @Test
  default void refusesACameraThatIsNotThere() {
    assertThatExceptionOfType(Failure.class)
        .isThrownBy(() -> livestreams().start(project(), order("8DCKTEST0001", "9-9-9")));
  }

  @Test
  default void refusesAForeignProject() {
    assertThatExceptionOfType(Denied.class)
        .isThrownBy(() -> livestreams().start(foreignProject(), DOCK_CAMERA));
  }

  @Test
  default void tellsWhenToSlowDown() {
    throttleNextCall();
    assertThatExceptionOfType(Throttled.class)
        .isThrownBy(() -> livestreams().start(project(), DOCK_CAMERA));
  }
}
