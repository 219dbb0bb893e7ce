package dev.flightloom.adapters.flighthub.device;

import dev.flightloom.application.device.port.out.Devices;
import dev.flightloom.domain.audit.RequestId;
import dev.flightloom.domain.device.CameraIndex;
import dev.flightloom.domain.device.DeviceCamera;
import dev.flightloom.domain.device.DeviceSn;
import dev.flightloom.domain.device.control.Accepted;
import dev.flightloom.domain.failure.Failure;
import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.vocabulary.Outcome;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Predicate;

/** Looks up in the device list whether a camera shows what was asked for. */
@ApplicationScoped
class ShownPictures {
  private final Devices devices;

  ShownPictures(Devices devices) {
    this.devices = devices;
  }

  /** What is wanted of a camera. */
  record Wish(DeviceSn device, CameraIndex camera, Predicate<DeviceCamera> fulfilled) {}

  /** Known when the list shows that the wish is fulfilled; else {@code outcome} as it is. */
  Outcome<Accepted> settle(
      Outcome<Accepted> outcome, ProjectId project, Wish wish, RequestId request) {
    return switch (outcome) {
      case Outcome.Known<Accepted> known -> known;
      case Outcome.Unknown<Accepted> unknown ->
          isFulfilled(project, wish) ? new Outcome.Known<>(new Accepted(request)) : unknown;
    };
  }

  /** A look-up that fails settles nothing, and is no failure of the call. */
  private boolean isFulfilled(ProjectId project, Wish wish) {
    try {
      return devices.of(project).items().stream()
          .flatMap(it -> it.device(wish.device()).stream())
          .flatMap(it -> it.cameras().stream())
          .filter(it -> it.index().equals(wish.camera()))
          .anyMatch(wish.fulfilled());
    } catch (Failure _) {
      return false;
    }
  }
}
