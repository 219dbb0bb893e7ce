package dev.flightloom.adapters.flighthub.system;

import com.fasterxml.jackson.databind.JsonNode;
import dev.flightloom.adapters.flighthub.client.Envelope;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestResponse;

/** System Service (contract chapter 2). */
@Path("/openapi/v0.1/system_status")
interface SystemApi {

  @GET
  RestResponse<Envelope<JsonNode>> status();
}
