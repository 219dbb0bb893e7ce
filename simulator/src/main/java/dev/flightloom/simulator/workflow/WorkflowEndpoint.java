package dev.flightloom.simulator.workflow;

import dev.flightloom.simulator.call.Call;
import dev.flightloom.simulator.clock.SimulatorClock;
import dev.flightloom.simulator.gate.Recorded;
import dev.flightloom.simulator.gate.Simulated;
import dev.flightloom.simulator.wire.Bodies;
import dev.flightloom.simulator.wire.Envelope;
import dev.flightloom.simulator.wire.Fields;
import io.quarkus.resteasy.reactive.server.EndpointDisabled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** Contract chapter 12.2: raises an alarm that waits for a person (contract 15.20). */
@Path("/simulator/openapi/v0.1/workflow")
@EndpointDisabled(name = "flightloom.simulator.enabled", stringValue = "false")
@Simulated
@Recorded
@RunOnVirtualThread
class WorkflowEndpoint {
  private final Alarms alarms;
  private final Bodies bodies;
  private final SimulatorClock clock;
  private final Call call;

  WorkflowEndpoint(Alarms alarms, Bodies bodies, SimulatorClock clock, Call call) {
    this.alarms = alarms;
    this.bodies = bodies;
    this.clock = clock;
    this.call = call;
  }

  @POST
  public Response trigger(@Nullable String body) {
    var alarm = alarm(bodies.read(body));
    call.about(alarm.workflow());
    alarms.raise(alarm);
    return Envelope.ok("");
  }

  private Alarm alarm(Fields fields) {
    fields.whole("trigger_type", 0, 0);
    var params = fields.object("params");
    return new Alarm(
        call.project(),
        fields.text("workflow_uuid"),
        fields.text("name"),
        params.text("creator"),
        params.number("latitude", -90, 90),
        params.number("longitude", -180, 180),
        (int) params.whole("level", 1, 5),
        params.text("desc"),
        clock.instant());
  }
}
