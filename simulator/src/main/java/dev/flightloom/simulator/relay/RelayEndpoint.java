package dev.flightloom.simulator.relay;

import dev.flightloom.simulator.call.Call;
import dev.flightloom.simulator.clock.SimulatorClock;
import dev.flightloom.simulator.fleet.Outages;
import dev.flightloom.simulator.fleet.station.Device;
import dev.flightloom.simulator.fleet.station.Stations;
import dev.flightloom.simulator.gate.Recorded;
import dev.flightloom.simulator.gate.Simulated;
import dev.flightloom.simulator.wire.Bodies;
import dev.flightloom.simulator.wire.Envelope;
import dev.flightloom.simulator.wire.Nothing;
import dev.flightloom.simulator.wire.Refusal;
import dev.flightloom.simulator.world.Identities;
import io.quarkus.resteasy.reactive.server.EndpointDisabled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Contract chapter 12.1, relay pairing. */
@Path("/simulator/openapi/v0.1/device")
@EndpointDisabled(name = "flightloom.simulator.enabled", stringValue = "false")
@Simulated
@Recorded
@RunOnVirtualThread
class RelayEndpoint {
  private static final Set<String> KINDS = Set.of("drone", "relay");

  private final Pairings pairings;
  private final Stations stations;
  private final Outages outages;
  private final Identities identities;
  private final Bodies bodies;
  private final SimulatorClock clock;
  private final Call call;

  // More than usual: the dock, whether it is in reach, and the request are all asked about.
  RelayEndpoint(
      Pairings pairings,
      Stations stations,
      Outages outages,
      Identities identities,
      Bodies bodies,
      SimulatorClock clock,
      Call call) {
    this.pairings = pairings;
    this.stations = stations;
    this.outages = outages;
    this.identities = identities;
    this.bodies = bodies;
    this.clock = clock;
    this.call = call;
  }

  @POST
  @Path("relay_model")
  public Response pair(@Nullable String body) {
    var fields = bodies.read(body);
    boolean looking = fields.flag("pair_enable");
    var kind = fields.word("pair_type", KINDS);
    var dock = dock(fields.text("device_sn"));
    if (!outages.online(dock.sn(), clock.instant())) {
      throw Refusal.DEVICE_OFFLINE.because("device is offline");
    }
    var id = identities.uuid().toString();
    pairings.ask(new Pairing(id, dock.sn(), kind, looking, clock.instant()));
    return Envelope.ok(new Nothing());
  }

  @GET
  @Path("{sn}/relay_model")
  public Response result(String sn) {
    return Envelope.ok(
        pairings
            .of(dock(sn).sn())
            .map(each -> RelayWire.of(each, each.statusAt(clock.instant())))
            .orElseGet(RelayWire::none));
  }

  private Device dock(String sn) {
    call.about(sn);
    var device =
        stations
            .find(sn)
            .filter(each -> each.project().equals(call.project()))
            .map(each -> each.device(sn))
            .orElseThrow(() -> Refusal.NOT_IN_PROJECT.because("dock is not in this project"));
    if (!device.dock()) {
      throw Refusal.NOT_SUPPORTED.because("only docks are paired");
    }
    return device;
  }
}
