package dev.flightloom.right.adapters.rest.device;

import dev.flightloom.right.application.device.port.in.FindDevice;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;

/** A resource; abstract, so that no test application serves it. */
@Path("right-devices")
abstract class DeviceResource {
  final FindDevice findDevice;

  @Inject
  DeviceResource(FindDevice findDevice) {
    this.findDevice = findDevice;
  }

  /** Reactive types stay inside an adapter. */
  abstract Uni<String> later();
}
