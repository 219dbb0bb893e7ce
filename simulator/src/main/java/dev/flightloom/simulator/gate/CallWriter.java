package dev.flightloom.simulator.gate;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.flightloom.simulator.call.Afterwards;
import dev.flightloom.simulator.call.Call;
import dev.flightloom.simulator.call.Target;
import dev.flightloom.simulator.journal.RequestJournal;
import dev.flightloom.simulator.wire.Envelope;
import dev.flightloom.simulator.wire.Json;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;

/** Turns answers into bytes and writes their calls into the request journal, each once. */
@ApplicationScoped
class CallWriter {
  private final Call call;
  private final RequestJournal journal;
  private final Afterwards afterwards;
  private final Json json;
  private final Manners manners;
  private final CurrentVertxRequest current;

  // One more than usual: what is written down, where, and how it is worded.
  CallWriter(
      Call call,
      RequestJournal journal,
      Afterwards afterwards,
      Json json,
      Manners manners,
      CurrentVertxRequest current) {
    this.call = call;
    this.journal = journal;
    this.afterwards = afterwards;
    this.json = json;
    this.manners = manners;
    this.current = current;
  }

  /** Writes a call down, with the status of its answer; the answer comes back as bytes. */
  Response write(Response answer) {
    int code = answer.getEntity() instanceof Envelope envelope ? envelope.code() : 0;
    int status = status(answer.getStatus(), code);
    if (bytes(answer.getEntity()) instanceof byte[] bytes) {
      call.sending(bytes.length);
      write(status, code);
      return Response.fromResponse(answer).status(status).entity(bytes).build();
    }
    write(status, code);
    return answer;
  }

  /** The HTTP status that an answer shows. */
  int status(int status, int code) {
    return manners.status(status, code);
  }

  /** Writes a call down if that has not been done; status 0 stands for no answer at all. */
  void write(int status, int code) {
    if (call.written()) {
      return;
    }
    var request = current.getCurrent().request();
    var target = Target.parse(request.uri());
    var path = target.ofBucket() ? Target.decode(target.path()) : target.path();
    journal.write(request.method().name(), path, call, status, code);
    afterwards.after(request.method().name());
  }

  /** An entity as bytes, where it is an envelope or a text. */
  Object bytes(Object entity) {
    if (entity instanceof String text) {
      return text.getBytes(StandardCharsets.UTF_8);
    }
    if (!(entity instanceof Envelope envelope)) {
      return entity;
    }
    try {
      return json.wire().writeValueAsBytes(manners.written(envelope));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("an answer of the simulator cannot be written", e);
    }
  }
}
