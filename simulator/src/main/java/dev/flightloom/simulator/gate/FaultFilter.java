package dev.flightloom.simulator.gate;

import dev.flightloom.simulator.call.Call;
import dev.flightloom.simulator.call.Target;
import dev.flightloom.simulator.fault.Effect;
import dev.flightloom.simulator.fault.FaultPlan;
import dev.flightloom.simulator.wire.Pause;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** Lets faults happen that come before the effect, and leaves the others to {@link Spoiler}. */
@Provider
@Simulated
@Priority(200)
class FaultFilter implements ContainerRequestFilter {
  static final String AFTER = "dev.flightloom.simulator.fault";

  private final FaultPlan plan;
  private final Call call;
  private final CallWriter writer;
  private final CurrentVertxRequest current;

  FaultFilter(FaultPlan plan, Call call, CallWriter writer, CurrentVertxRequest current) {
    this.plan = plan;
    this.call = call;
    this.writer = writer;
    this.current = current;
  }

  @Override
  public void filter(ContainerRequestContext request) throws IOException {
    var path = Target.parse(current.getCurrent().request().uri()).path();
    var firing = plan.meet(call.operation(), path);
    if (firing.isEmpty()) {
      return;
    }
    var effect = firing.get().effect();
    call.fault(word(effect));
    Pause.millis(firing.get().delayMillis());
    if (effect.after()) {
      request.setProperty(AFTER, effect);
      if (effect instanceof Effect.Etag etag) {
        call.etag(etag.form());
      }
    } else {
      spoil(request, effect);
    }
  }

  /** The name of the effect as rules write it. */
  private static String word(Effect effect) {
    var name = effect.getClass().getSimpleName();
    return name.replaceAll("(?<=[a-z])([A-Z])", "-$1").toLowerCase(Locale.ROOT);
  }

  private void spoil(ContainerRequestContext request, Effect effect) throws IOException {
    if (effect instanceof Effect.Reset) {
      // Before the end, because JAX-RS drops the answer's filters once the caller has gone.
      writer.write(0, 0);
      Connections.close(current.getCurrent().request());
      request.abortWith(Response.noContent().build());
      return;
    }
    drain(request);
    request.abortWith(FaultAnswers.of(effect, call.operation()));
  }

  /** Reads the body, so that the connection can go on; a waiting client has not sent it yet. */
  private static void drain(ContainerRequestContext request) throws IOException {
    boolean waiting = request.getHeaderString("Expect") != null;
    if (request.hasEntity() && !waiting) {
      request.getEntityStream().transferTo(OutputStream.nullOutputStream());
    }
  }
}
