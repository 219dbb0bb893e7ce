package dev.flightloom.adapters.flighthub.project;

import dev.flightloom.adapters.flighthub.client.Envelope;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.jboss.resteasy.reactive.RestResponse;

/** Projects of the organisation (contract chapter 3.1). */
@Path("/openapi/v0.1/project")
interface ProjectApi {

  /** Pages count from 1; the size is always sent, as the documented defaults disagree. */
  @GET
  RestResponse<Envelope<ProjectListWire>> list(
      @QueryParam("page") int page, @QueryParam("page_size") int pageSize);
}
