package dev.flightloom.simulator.flighttask;

import dev.flightloom.simulator.call.Call;
import dev.flightloom.simulator.gate.Recorded;
import dev.flightloom.simulator.gate.Simulated;
import dev.flightloom.simulator.profile.Profiles;
import dev.flightloom.simulator.wire.Envelope;
import dev.flightloom.simulator.wire.Refusal;
import dev.flightloom.simulator.world.FlightTasks;
import io.quarkus.resteasy.reactive.server.EndpointDisabled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** Contract chapter 6.6. */
@Path("/simulator/openapi/v0.1/flight-task")
@EndpointDisabled(name = "flightloom.simulator.enabled", stringValue = "false")
@Simulated
@Recorded
@RunOnVirtualThread
class FlightTaskEndpoint {
  private final FlightTasks tasks;
  private final Profiles profiles;
  private final Call call;

  FlightTaskEndpoint(FlightTasks tasks, Profiles profiles, Call call) {
    this.tasks = tasks;
    this.profiles = profiles;
    this.call = call;
  }

  @GET
  @Path("{task}")
  public Response information(String task) {
    call.about(task);
    var found =
        tasks
            .find(call.project(), task)
            .orElseThrow(() -> Refusal.RECORD_NOT_FOUND.because("record not found"));
    return Envelope.ok("success", FlightTaskWire.of(found, profiles.current().folderInfo()));
  }
}
