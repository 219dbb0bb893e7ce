package dev.flightloom.simulator.admin;

import dev.flightloom.simulator.journal.RequestJournal;
import io.quarkus.resteasy.reactive.server.EndpointDisabled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestQuery;

/** What clients did: read it, count it, forget it. */
@Path("/simulator/admin/requests")
@EndpointDisabled(name = "flightloom.simulator.enabled", stringValue = "false")
@RunOnVirtualThread
class RequestsEndpoint {
  private final RequestJournal journal;
  private final AdminAnswers answers;

  RequestsEndpoint(RequestJournal journal, AdminAnswers answers) {
    this.journal = journal;
    this.answers = answers;
  }

  @GET
  public Response read(
      @RestQuery @DefaultValue("") String operation,
      @RestQuery @DefaultValue("0") long after,
      @RestQuery @DefaultValue("1000") int limit) {
    return answers.of(() -> journal.read(operation, after, limit));
  }

  /** Counts; with {@code all=true} the number of PUTs of every key, not only of repeated ones. */
  @GET
  @Path("summary")
  public Response summary(@RestQuery @DefaultValue("false") boolean all) {
    return answers.of(() -> journal.summary(all));
  }

  @DELETE
  public Response clear() {
    journal.clear();
    return Response.noContent().build();
  }
}
