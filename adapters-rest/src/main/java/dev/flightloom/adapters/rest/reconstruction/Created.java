package dev.flightloom.adapters.rest.reconstruction;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** Answers that something new exists, and where. */
final class Created {

  private Created() {}

  static Response at(UriInfo uri, ReconstructionResponse created) {
    var address = uri.getAbsolutePathBuilder().path(created.id()).build();
    return Response.created(address).entity(created).build();
  }
}
