package dev.flightloom.simulator.admin;

import dev.flightloom.simulator.fault.FaultPlan;
import dev.flightloom.simulator.fault.FaultRequest;
import dev.flightloom.simulator.fault.FaultRule;
import dev.flightloom.simulator.wire.Json;
import io.quarkus.resteasy.reactive.server.EndpointDisabled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The plan of faults: read it, add to it, drop it. */
@Path("/simulator/admin/faults")
@EndpointDisabled(name = "flightloom.simulator.enabled", stringValue = "false")
@RunOnVirtualThread
class FaultsEndpoint {
  private final FaultPlan plan;
  private final Json json;
  private final AdminAnswers answers;

  FaultsEndpoint(FaultPlan plan, Json json, AdminAnswers answers) {
    this.plan = plan;
    this.json = json;
    this.answers = answers;
  }

  @GET
  public Response all() {
    return answers.of(plan::all);
  }

  /** Adds one rule, or all of a list or none. */
  @POST
  public Response add(@Nullable String body) {
    return answers.of(
        body,
        tree -> {
          var rules = new ArrayList<FaultRule>();
          var requests = tree.isArray() ? tree : List.of(tree);
          requests.forEach(each -> rules.add(json.bind(each, FaultRequest.class).rule()));
          rules.forEach(plan::add);
          return plan.all();
        });
  }

  /** Drops one rule, counted from 1 in the order of the list. */
  @DELETE
  @Path("{number}")
  public Response remove(int number) {
    return answers.of(() -> {
      plan.remove(number);
      return plan.all();
    });
  }

  @DELETE
  public Response clear() {
    plan.clear();
    return Response.noContent().build();
  }
}
