package dev.flightloom.simulator.gate;

import dev.flightloom.simulator.call.Call;
import dev.flightloom.simulator.fault.Effect;
import dev.flightloom.simulator.wire.Envelope;
import dev.flightloom.simulator.wire.Json;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;

/** Writes calls down that never reached their endpoint, and spoils answers where a fault says. */
@Provider
@Simulated
class AnswerFilter implements ContainerResponseFilter {
  private final CallWriter writer;
  private final Call call;
  private final Json json;
  private final CurrentVertxRequest current;

  AnswerFilter(CallWriter writer, Call call, Json json, CurrentVertxRequest current) {
    this.writer = writer;
    this.call = call;
    this.json = json;
    this.current = current;
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    int code = response.getEntity() instanceof Envelope envelope ? envelope.code() : 0;
    response.setStatus(writer.status(response.getStatus(), code));
    writer.write(response.getStatus(), code);
    if (response.hasEntity()) {
      response.setEntity(writer.bytes(response.getEntity()));
    }
    if (request.getProperty(FaultFilter.AFTER) instanceof Effect effect) {
      new Spoiler(json, current.getCurrent().request(), call).spoil(effect, response);
    }
  }
}
