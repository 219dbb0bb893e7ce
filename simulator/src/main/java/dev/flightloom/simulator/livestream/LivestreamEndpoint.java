package dev.flightloom.simulator.livestream;

import dev.flightloom.simulator.call.Call;
import dev.flightloom.simulator.clock.SimulatorClock;
import dev.flightloom.simulator.gate.Recorded;
import dev.flightloom.simulator.gate.Simulated;
import dev.flightloom.simulator.wire.Bodies;
import dev.flightloom.simulator.wire.Envelope;
import io.quarkus.resteasy.reactive.server.EndpointDisabled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Contract chapter 5.1; a wrong member is a server error without a hint (contract 15.7). */
@Path("/simulator/openapi/v0.1/live-stream/start")
@EndpointDisabled(name = "flightloom.simulator.enabled", stringValue = "false")
@Simulated
@Recorded
@RunOnVirtualThread
class LivestreamEndpoint {
  private static final Set<String> QUALITIES =
      Set.of("adaptive", "smooth", "ultra_high_definition");
  private static final int LONGEST = 30 * 24 * 3_600;

  private final Cameras cameras;
  private final Broadcasts broadcasts;
  private final StreamAddresses addresses;
  private final Bodies bodies;
  private final SimulatorClock clock;
  private final Call call;

  // One more than usual: the request being answered is an input of its own.
  LivestreamEndpoint(
      Cameras cameras,
      Broadcasts broadcasts,
      StreamAddresses addresses,
      Bodies bodies,
      SimulatorClock clock,
      Call call) {
    this.cameras = cameras;
    this.broadcasts = broadcasts;
    this.addresses = addresses;
    this.bodies = bodies;
    this.clock = clock;
    this.call = call;
  }

  @POST
  public Response start(@Nullable String body) {
    var fields =
        bodies.readSilently(body).only("sn", "camera_index", "video_expire", "quality_type");
    var sn = fields.text("sn");
    var camera = fields.text("camera_index");
    var quality = fields.word("quality_type", QUALITIES);
    long seconds = fields.whole("video_expire", 1, LONGEST);
    call.about(sn + "/" + camera);
    cameras.requireOnline(cameras.owner(sn, camera));
    var now = clock.instant();
    broadcasts.start(new Broadcast(call.project(), sn, camera, quality, now));
    return Envelope.ok(addresses.of(sn, camera, now.plusSeconds(seconds)));
  }
}
