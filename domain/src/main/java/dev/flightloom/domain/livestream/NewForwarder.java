package dev.flightloom.domain.livestream;

import dev.flightloom.domain.device.CameraIndex;
import dev.flightloom.domain.device.DeviceSn;

/** A forwarder that is to be created; its name is unique (contract chapter 5.3). */
public record NewForwarder(
    String name, DeviceSn device, CameraIndex camera, ForwardTarget.Creatable target) {

  public NewForwarder {
    if (name.isBlank()) {
      throw new IllegalArgumentException("a forwarder needs a name");
    }
  }
}
