package dev.flightloom.simulator.device;

import dev.flightloom.simulator.fleet.Switches;
import dev.flightloom.simulator.gate.Recorded;
import dev.flightloom.simulator.gate.Simulated;
import dev.flightloom.simulator.profile.Profiles;
import dev.flightloom.simulator.wire.Envelope;
import dev.flightloom.simulator.wire.Refusal;
import dev.flightloom.simulator.wire.Requests;
import dev.flightloom.simulator.world.Identities;
import io.quarkus.resteasy.reactive.server.EndpointDisabled;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** Contract chapter 4.9; the account's password is looked at and forgotten. */
@Path("/simulator/openapi/v0.1/device")
@EndpointDisabled(name = "flightloom.simulator.enabled", stringValue = "false")
@Simulated
@Recorded
@RunOnVirtualThread
class RtkEndpoint {
  private final Devices devices;
  private final Switches switches;
  private final Identities identities;
  private final Profiles profiles;
  private final Requests requests;

  RtkEndpoint(
      Devices devices,
      Switches switches,
      Identities identities,
      Profiles profiles,
      Requests requests) {
    this.devices = devices;
    this.switches = switches;
    this.identities = identities;
    this.profiles = profiles;
    this.requests = requests;
  }

  /** Body of a calibration; its text leaves the account out. */
  @RegisterForReflection
  record Request(
      @Nullable String host,
      @Nullable Integer port,
      @Nullable String account,
      @Nullable String password,
      @Nullable String mountPoint) {
    @Override
    public String toString() {
      return "Request[" + host + "]";
    }
  }

  /** How a calibration ended. */
  @RegisterForReflection
  record Answer(String bid, String status) {}

  @POST
  @Path("{sn}/rtk")
  public Response calibrate(String sn, @Nullable String body) {
    var request = requests.read(body, Request.class);
    var host = Requests.required("host", request.host());
    var mount = Requests.required("mount_point", request.mountPoint());
    Requests.required("account", request.account());
    Requests.required("password", request.password());
    int port = request.port() == null ? 0 : request.port();
    if (port < 1 || port > 65_535) {
      throw Refusal.PARAMETER.because("port must be between 1 and 65535");
    }
    if (!devices.reachable(sn).device(sn).dock()) {
      throw Refusal.NOT_SUPPORTED.because("only a dock is calibrated");
    }
    boolean works = profiles.current().flights().rtkWorks();
    if (works) {
      switches.set(sn, "rtk", host + " " + port + " " + mount);
    }
    return Envelope.ok(new Answer(identities.uuid().toString(), works ? "ok" : "failure"));
  }
}
