package dev.flightloom.simulator.flighttask;

import dev.flightloom.simulator.call.Call;
import dev.flightloom.simulator.flight.FlightTasks;
import dev.flightloom.simulator.gate.Recorded;
import dev.flightloom.simulator.gate.Simulated;
import dev.flightloom.simulator.profile.Profiles;
import dev.flightloom.simulator.wire.Envelope;
import dev.flightloom.simulator.wire.Requests;
import io.quarkus.resteasy.reactive.server.EndpointDisabled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Contract chapters 6.1 and 6.3. */
@Path("/simulator/openapi/v0.1/flight-task")
@EndpointDisabled(name = "flightloom.simulator.enabled", stringValue = "false")
@Simulated
@Recorded
@RunOnVirtualThread
class TaskBookEndpoint {
  private final FlightTasks tasks;
  private final TaskOrders orders;
  private final TaskSearch search;
  private final Requests requests;
  private final Profiles profiles;
  private final Call call;

  // One more than usual: a book is written and read.
  TaskBookEndpoint(
      FlightTasks tasks,
      TaskOrders orders,
      TaskSearch search,
      Requests requests,
      Profiles profiles,
      Call call) {
    this.tasks = tasks;
    this.orders = orders;
    this.search = search;
    this.requests = requests;
    this.profiles = profiles;
    this.call = call;
  }

  @POST
  public Response create(@Nullable String body) {
    var request = requests.read(body, CreateRequest.class);
    var uuid = tasks.create(call.project(), orders.of(call.project(), request)).uuid();
    call.about(uuid);
    boolean older = profiles.current().flights().olderCreateAnswer();
    return Envelope.ok(older ? Map.of("task", Map.of("uuid", uuid)) : Map.of("task_uuid", uuid));
  }

  @GET
  @Path("list")
  public Response list(@Context UriInfo uri) {
    return Envelope.ok(answer(search.find(call.project(), uri.getQueryParameters())));
  }

  /** An empty list is null (contract 15.13). */
  private Map<String, Object> answer(List<TaskRowWire> rows) {
    var answer = new HashMap<String, Object>();
    boolean none = rows.isEmpty() && profiles.current().flights().nullTaskList();
    answer.put("list", none ? null : rows);
    return answer;
  }
}
