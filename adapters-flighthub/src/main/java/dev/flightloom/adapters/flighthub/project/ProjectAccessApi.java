package dev.flightloom.adapters.flighthub.project;

import com.fasterxml.jackson.databind.JsonNode;
import dev.flightloom.adapters.flighthub.client.Envelope;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestResponse;

/** Storage and people of one project (contract chapters 3.4 and 3.5). */
@Path("/openapi/v0.1/project")
interface ProjectAccessApi {
  /** The header that names the project. */
  String PROJECT = "X-Project-Uuid";

  /** A GET in this version, a POST in V2.0 (contract 14.13). */
  @GET
  @Path("sts-token")
  RestResponse<Envelope<StorageGrantWire>> storage(@HeaderParam(PROJECT) String project);

  @PUT
  @Path("member")
  RestResponse<Envelope<JsonNode>> addMembers(
      @HeaderParam(PROJECT) String project, MembersWire members);
}
