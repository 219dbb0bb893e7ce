package dev.flightloom.simulator.device;

import dev.flightloom.simulator.fleet.Controls;
import dev.flightloom.simulator.fleet.User;
import dev.flightloom.simulator.fleet.station.Station;
import dev.flightloom.simulator.flight.path.Deed;
import dev.flightloom.simulator.gate.Recorded;
import dev.flightloom.simulator.gate.Simulated;
import dev.flightloom.simulator.wire.Envelope;
import dev.flightloom.simulator.wire.Nothing;
import dev.flightloom.simulator.wire.Refusal;
import dev.flightloom.simulator.wire.Requests;
import io.quarkus.resteasy.reactive.server.EndpointDisabled;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** Contract chapter 4.3; success means accepted, what becomes of it is for the state to tell. */
@Path("/simulator/openapi/v0.1/device")
@EndpointDisabled(name = "flightloom.simulator.enabled", stringValue = "false")
@Simulated
@Recorded
@RunOnVirtualThread
class CommandEndpoint {
  private final Devices devices;
  private final Controls controls;
  private final Pilot pilot;
  private final Requests requests;

  CommandEndpoint(Devices devices, Controls controls, Pilot pilot, Requests requests) {
    this.devices = devices;
    this.controls = controls;
    this.pilot = pilot;
    this.requests = requests;
  }

  /** Body of a command. */
  @RegisterForReflection
  record Request(@Nullable String deviceCommand, @Nullable Data deviceCmdData) {}

  /** What the return to another dock needs. */
  @RegisterForReflection
  record Data(@Nullable String homeDockSn) {}

  @POST
  @Path("{sn}/command")
  public Response command(String sn, @Nullable String body) {
    var request = requests.read(body, Request.class);
    var kind = kind(Requests.required("device_command", request.deviceCommand()));
    if ("return_specific_home".equals(request.deviceCommand())) {
      devices.station(home(request.deviceCmdData()));
    }
    var station = devices.reachable(sn);
    checkGateway(station, sn);
    pilot.obey(station, kind);
    return Envelope.ok(new Nothing());
  }

  private void checkGateway(Station station, String sn) {
    if (!station.gateway().sn().equals(sn) || !station.gateway().dock()) {
      throw Refusal.NOT_SUPPORTED.because("commands go to a dock");
    }
    controls
        .holder(station.drone().sn(), "")
        .filter(each -> !each.equals(User.OPS))
        .ifPresent(each -> {
          throw Refusal.CONTROL_NOT_HELD.because("flight control is held by " + each.callSign());
        });
  }

  private static String home(@Nullable Data data) {
    return Requests.required("home_dock_sn", data == null ? null : data.homeDockSn());
  }

  private static Deed.Kind kind(String word) {
    return switch (word) {
      case "return_home", "return_specific_home" -> Deed.Kind.CALLED_HOME;
      case "return_home_cancel" -> Deed.Kind.RETURN_CANCELLED;
      case "flighttask_pause" -> Deed.Kind.PAUSED;
      case "flighttask_recovery" -> Deed.Kind.RECOVERED;
      default -> throw Refusal.PARAMETER.because("device_command is none of the known ones");
    };
  }
}
