package dev.flightloom.simulator.gate;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.flightloom.simulator.call.Call;
import dev.flightloom.simulator.call.Target;
import dev.flightloom.simulator.fault.Effect;
import dev.flightloom.simulator.journal.RequestJournal;
import dev.flightloom.simulator.snapshot.Snapshots;
import dev.flightloom.simulator.wire.Envelope;
import dev.flightloom.simulator.wire.Json;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import java.nio.charset.StandardCharsets;

/** Writes the request down, turns envelopes into JSON, and spoils the answer where a fault says. */
@Provider
@Simulated
class AnswerFilter implements ContainerResponseFilter {
  private final Call call;
  private final RequestJournal journal;
  private final Snapshots snapshots;
  private final Json json;
  private final CurrentVertxRequest current;

  AnswerFilter(
      Call call,
      RequestJournal journal,
      Snapshots snapshots,
      Json json,
      CurrentVertxRequest current) {
    this.call = call;
    this.journal = journal;
    this.snapshots = snapshots;
    this.json = json;
    this.current = current;
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    int code = response.getEntity() instanceof Envelope envelope ? envelope.code() : 0;
    serialise(response);
    boolean reset = request.getProperty(FaultFilter.RESET) != null;
    var target = Target.parse(current.getCurrent().request().uri());
    var path = target.ofBucket() ? Target.decode(target.path()) : target.path();
    journal.write(request.getMethod(), path, call, reset ? 0 : response.getStatus(), code);
    snapshots.after(request.getMethod());
    if (request.getProperty(FaultFilter.AFTER) instanceof Effect effect) {
      new Spoiler(json, current.getCurrent().request(), call).spoil(effect, response);
    }
  }

  private void serialise(ContainerResponseContext response) {
    var entity = response.getEntity();
    if (entity instanceof Envelope envelope) {
      response.setEntity(bytes(envelope));
    } else if (entity instanceof String text) {
      response.setEntity(text.getBytes(StandardCharsets.UTF_8));
    }
    if (response.getEntity() instanceof byte[] bytes) {
      call.sending(bytes.length);
    }
  }

  private byte[] bytes(Envelope envelope) {
    try {
      return json.wire().writeValueAsBytes(envelope);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("an answer of the simulator cannot be written", e);
    }
  }
}
