package dev.flightloom.simulator.gate;

import dev.flightloom.simulator.call.Call;
import dev.flightloom.simulator.call.Target;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;

/** Finds out which operation a request means; the first of the gate's filters. */
@Provider
@Simulated
@Priority(100)
class CallFilter implements ContainerRequestFilter {
  private final Call call;
  private final CurrentVertxRequest current;

  CallFilter(Call call, CurrentVertxRequest current) {
    this.call = call;
    this.current = current;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    var target = Target.parse(current.getCurrent().request().uri());
    call.operation(target.operation(request.getMethod()));
    call.project(header(request, "X-Project-Uuid"));
    call.about(target.ofBucket() ? target.key() : "");
  }

  private static String header(ContainerRequestContext request, String name) {
    return Optional.ofNullable(request.getHeaderString(name)).orElse("").strip();
  }
}
