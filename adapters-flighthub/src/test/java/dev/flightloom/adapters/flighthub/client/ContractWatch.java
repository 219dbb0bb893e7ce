package dev.flightloom.adapters.flighthub.client;

import dev.flightloom.simulator.contract.Contract;
import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Stands before the simulator in every test of this module and holds each request of the adapter
 * against {@code docs/flighthub-openapi.yaml}.
 *
 * <p>What differs is answered with HTTP 400, so that the test which sent it fails, and kept for
 * {@link ContractWatchTest}.
 */
@Provider
@Priority(10)
class ContractWatch implements ContainerRequestFilter {
  private static final Contract CONTRACT = Contract.read();
  private static final String API = "/simulator/openapi/v0.1";
  private static final List<String> VIOLATIONS = new CopyOnWriteArrayList<>();

  /** What was wrong with requests so far. */
  static List<String> violations() {
    return VIOLATIONS;
  }

  @Override
  public void filter(ContainerRequestContext request) throws IOException {
    var path = request.getUriInfo().getRequestUri().getRawPath();
    if (!path.startsWith(API)) {
      return;
    }
    var bytes = request.getEntityStream().readAllBytes();
    request.setEntityStream(new ByteArrayInputStream(bytes));
    var wrong =
        CONTRACT.wrongWithRequest(
            request.getMethod(),
            path.substring(API.length()),
            single(request.getUriInfo().getQueryParameters()),
            single(request.getHeaders()),
            new String(bytes, StandardCharsets.UTF_8));
    if (wrong.isEmpty()) {
      return;
    }
    VIOLATIONS.addAll(wrong);
    request.abortWith(Response.status(400).entity(String.join("\n", wrong)).build());
  }

  private static Map<String, String> single(Map<String, List<String>> values) {
    var single = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
    values.forEach((name, all) -> single.put(name, all.isEmpty() ? "" : all.getFirst()));
    return single;
  }
}
