package dev.flightloom.simulator.device;

import dev.flightloom.simulator.fleet.Controls;
import dev.flightloom.simulator.fleet.Switches;
import dev.flightloom.simulator.fleet.User;
import dev.flightloom.simulator.fleet.station.Device;
import dev.flightloom.simulator.gate.Recorded;
import dev.flightloom.simulator.gate.Simulated;
import dev.flightloom.simulator.wire.Envelope;
import dev.flightloom.simulator.wire.Refusal;
import dev.flightloom.simulator.wire.Requests;
import io.quarkus.resteasy.reactive.server.EndpointDisabled;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Contract chapters 4.4, 4.5 and 4.8. */
@Path("/simulator/openapi/v0.1/device")
@EndpointDisabled(name = "flightloom.simulator.enabled", stringValue = "false")
@Simulated
@Recorded
@RunOnVirtualThread
class CameraEndpoint {
  private static final Set<String> QUALITIES =
      Set.of("adaptive", "smooth", "ultra_high_definition");

  private final Devices devices;
  private final Controls controls;
  private final Switches switches;
  private final Requests requests;

  CameraEndpoint(Devices devices, Controls controls, Switches switches, Requests requests) {
    this.devices = devices;
    this.controls = controls;
    this.switches = switches;
    this.requests = requests;
  }

  /** Bodies of the three calls; its components are their members. */
  @RegisterForReflection
  record Request(
      @Nullable String sn,
      @Nullable String cameraIndex,
      @Nullable String cameraPosition,
      @Nullable String lensType,
      @Nullable String qualityType) {

    String serial() {
      return Requests.required("sn", sn);
    }

    String camera() {
      return Requests.required("camera_index", cameraIndex);
    }
  }

  @POST
  @Path("change-camera")
  public Response changeCamera(@Nullable String body) {
    var request = requests.read(body, Request.class);
    var position = Requests.required("camera_position", request.cameraPosition());
    var dock = devices.reachable(request.serial()).device(request.serial());
    if (!dock.dock()) {
      throw Refusal.NOT_SUPPORTED.because("only the camera of a dock has positions");
    }
    Devices.check(dock, request.camera(), Optional.of(position));
    switches.set(dock.sn(), request.camera(), position);
    return Envelope.ok("");
  }

  @POST
  @Path("change-lens")
  public Response changeLens(@Nullable String body) {
    var request = requests.read(body, Request.class);
    var lens = Requests.required("lens_type", request.lensType());
    var drone = devices.aircraft(request.serial()).drone();
    Devices.check(drone, request.camera(), Optional.of(lens));
    checkHeld(drone, request.camera());
    switches.set(drone.sn(), request.camera(), lens);
    return Envelope.ok("");
  }

  @PUT
  @Path("stream/quality")
  public Response quality(@Nullable String body) {
    var request = requests.read(body, Request.class);
    var quality = Requests.required("quality_type", request.qualityType());
    if (!QUALITIES.contains(quality)) {
      throw Refusal.PARAMETER.because("quality_type is none of " + QUALITIES);
    }
    var device = devices.reachable(request.serial()).device(request.serial());
    Devices.check(device, request.camera(), Optional.empty());
    if (!device.dock()) {
      checkHeld(device, request.camera());
    }
    switches.set(device.sn(), "quality/" + request.camera(), quality);
    return Envelope.ok("");
  }

  /** Control of a dock's own camera cannot be had (contract 4.6 knows aircraft only). */
  private void checkHeld(Device drone, String camera) {
    if (controls.holder(drone.sn(), camera).filter(User.OPS::equals).isEmpty()) {
      throw Refusal.CONTROL_NOT_HELD.because("control of the payload is not held");
    }
  }
}
