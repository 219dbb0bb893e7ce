package dev.flightloom.simulator.device;

import dev.flightloom.simulator.fleet.Control;
import dev.flightloom.simulator.fleet.Controls;
import dev.flightloom.simulator.fleet.User;
import dev.flightloom.simulator.fleet.station.Station;
import dev.flightloom.simulator.gate.Recorded;
import dev.flightloom.simulator.gate.Simulated;
import dev.flightloom.simulator.wire.Envelope;
import dev.flightloom.simulator.wire.Refusal;
import dev.flightloom.simulator.wire.Requests;
import io.quarkus.resteasy.reactive.server.EndpointDisabled;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Contract chapters 4.6 and 4.7; the second has a body although it is a DELETE (15.25). */
@Path("/simulator/openapi/v0.1/device")
@EndpointDisabled(name = "flightloom.simulator.enabled", stringValue = "false")
@Simulated
@Recorded
@RunOnVirtualThread
class ControlEndpoint {
  private final Devices devices;
  private final Controls controls;
  private final Requests requests;

  ControlEndpoint(Devices devices, Controls controls, Requests requests) {
    this.devices = devices;
    this.controls = controls;
    this.requests = requests;
  }

  /** Body of both calls. */
  @RegisterForReflection
  record Request(
      @Nullable String droneSn, @Nullable Boolean flight, @Nullable List<String> payloadIndex) {}

  @POST
  @Path("control")
  public Response acquire(@Nullable String body) {
    var request = requests.read(body, Request.class);
    var station = devices.aircraft(Requests.required("drone_sn", request.droneSn()));
    wanted(request, station).forEach(controls::take);
    return Envelope.ok(ControlWire.of(station, controls.of(station.drone().sn())));
  }

  @DELETE
  @Path("control")
  public Response release(@Nullable String body) {
    var request = requests.read(body, Request.class);
    var station = devices.aircraft(Requests.required("drone_sn", request.droneSn()));
    wanted(request, station).forEach(controls::release);
    return Envelope.ok(ControlWire.of(station, controls.of(station.drone().sn())));
  }

  private static List<Control> wanted(Request request, Station station) {
    var sn = station.drone().sn();
    var wanted = new ArrayList<Control>();
    if (Boolean.TRUE.equals(request.flight())) {
      wanted.add(new Control(sn, "", User.OPS));
    }
    for (var index : Optional.ofNullable(request.payloadIndex()).orElse(List.of())) {
      Devices.check(station.drone(), index, Optional.empty());
      wanted.add(new Control(sn, index, User.OPS));
    }
    if (wanted.isEmpty()) {
      throw Refusal.PARAMETER.because("flight or payload_index is needed");
    }
    return wanted;
  }
}
