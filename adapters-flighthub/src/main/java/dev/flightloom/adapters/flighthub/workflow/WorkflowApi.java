package dev.flightloom.adapters.flighthub.workflow;

import com.fasterxml.jackson.databind.JsonNode;
import dev.flightloom.adapters.flighthub.client.Envelope;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestResponse;

/** The workflow trigger, which the directory of the documentation lacks (contract chapter 12.2). */
@Path("/openapi/v0.1/workflow")
interface WorkflowApi {

  @POST
  RestResponse<Envelope<JsonNode>> trigger(
      @HeaderParam("X-Project-Uuid") String project,
      @HeaderParam("X-Request-Id") String request,
      WorkflowTriggerWire trigger);
}
