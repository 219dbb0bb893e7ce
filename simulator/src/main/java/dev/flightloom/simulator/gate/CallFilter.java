package dev.flightloom.simulator.gate;

import dev.flightloom.simulator.call.Call;
import dev.flightloom.simulator.call.Target;
import dev.flightloom.simulator.scenario.Stage;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;

/** Finds out which operation a request means, and lets happen what a scenario has before it. */
@Provider
@Simulated
@Priority(100)
class CallFilter implements ContainerRequestFilter {
  private final Call call;
  private final Stage stage;
  private final CurrentVertxRequest current;

  CallFilter(Call call, Stage stage, CurrentVertxRequest current) {
    this.call = call;
    this.stage = stage;
    this.current = current;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    var target = Target.parse(current.getCurrent().request().uri());
    call.operation(target.operation(request.getMethod()));
    call.project(header(request, "X-Project-Uuid"));
    call.requestId(header(request, "X-Request-Id"));
    call.about(target.ofBucket() ? target.key() : "");
    stage.meet(call.operation());
  }

  private static String header(ContainerRequestContext request, String name) {
    return Optional.ofNullable(request.getHeaderString(name)).orElse("").strip();
  }
}
