package dev.flightloom.simulator.gate;

import dev.flightloom.simulator.call.Call;
import dev.flightloom.simulator.call.Scope;
import dev.flightloom.simulator.profile.Profiles;
import dev.flightloom.simulator.wire.Envelope;
import dev.flightloom.simulator.wire.Refusal;
import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;

/** What a gateway decides before it looks at the key: is it the right host, and not too often? */
@Provider
@Simulated
@Priority(150)
class HostFilter implements ContainerRequestFilter {
  private final Profiles profiles;
  private final Throttle throttle;
  private final Call call;

  HostFilter(Profiles profiles, Throttle throttle, Call call) {
    this.profiles = profiles;
    this.throttle = throttle;
    this.call = call;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    if (call.operation().scope() == Scope.BUCKET) {
      return;
    }
    var api = profiles.current().api();
    if (api.webPage()) {
      request.abortWith(FaultAnswers.page());
    } else if (!throttle.admits(api.requestsPerSecond())) {
      var refusal = Envelope.failure(429, Refusal.TOO_MANY_REQUESTS.code(), "too many requests");
      request.abortWith(Response.fromResponse(refusal).header(HttpHeaders.RETRY_AFTER, 1).build());
    }
  }
}
