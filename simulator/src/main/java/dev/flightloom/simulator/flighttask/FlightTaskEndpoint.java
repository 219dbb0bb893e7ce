package dev.flightloom.simulator.flighttask;

import dev.flightloom.simulator.call.Call;
import dev.flightloom.simulator.flight.FlightTask;
import dev.flightloom.simulator.flight.FlightTasks;
import dev.flightloom.simulator.flight.TaskStates;
import dev.flightloom.simulator.flight.path.Deed;
import dev.flightloom.simulator.gate.Recorded;
import dev.flightloom.simulator.gate.Simulated;
import dev.flightloom.simulator.profile.Profiles;
import dev.flightloom.simulator.wire.Envelope;
import dev.flightloom.simulator.wire.Refusal;
import dev.flightloom.simulator.wire.Requests;
import io.quarkus.resteasy.reactive.server.EndpointDisabled;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** Contract chapters 6.2 and 6.6. */
@Path("/simulator/openapi/v0.1/flight-task")
@EndpointDisabled(name = "flightloom.simulator.enabled", stringValue = "false")
@Simulated
@Recorded
@RunOnVirtualThread
class FlightTaskEndpoint {
  private final FlightTasks tasks;
  private final TaskStates states;
  private final Profiles profiles;
  private final Requests requests;
  private final Call call;

  FlightTaskEndpoint(
      FlightTasks tasks, TaskStates states, Profiles profiles, Requests requests, Call call) {
    this.tasks = tasks;
    this.states = states;
    this.profiles = profiles;
    this.requests = requests;
    this.call = call;
  }

  /** Body of a change of status. */
  @RegisterForReflection
  record StatusRequest(@Nullable String status) {}

  @GET
  @Path("{task}")
  public Response information(String task) {
    var found = find(tasks, call, task);
    var state = states.of(found);
    boolean withFolder = profiles.current().folderInfo();
    return Envelope.ok(
        "success", FlightTaskWire.of(found, state.status(), state.folder(), withFolder));
  }

  /** Only what waits can be taken off the plan, and only what was taken off can be put back. */
  @PUT
  @Path("{task}/status")
  public Response change(String task, @Nullable String body) {
    var wanted = Requests.required("status", requests.read(body, StatusRequest.class).status());
    var found = find(tasks, call, task);
    var present = states.of(found).status();
    if (wanted.equals("suspended") && present.equals("waiting") && !found.launched()) {
      tasks.note(found, Deed.Kind.SUSPENDED);
    } else if (wanted.equals("restored") && present.equals("suspended")) {
      tasks.note(found, Deed.Kind.RESTORED);
    } else {
      throw Refusal.PARAMETER.because("a task that is " + present + " cannot be " + wanted);
    }
    return Envelope.ok("");
  }

  static FlightTask find(FlightTasks tasks, Call call, String uuid) {
    call.about(uuid);
    return tasks
        .find(call.project(), uuid)
        .orElseThrow(() -> Refusal.RECORD_NOT_FOUND.because("record not found"));
  }
}
