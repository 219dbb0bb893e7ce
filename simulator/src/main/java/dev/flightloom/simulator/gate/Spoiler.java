package dev.flightloom.simulator.gate;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.flightloom.simulator.call.Call;
import dev.flightloom.simulator.fault.Effect;
import dev.flightloom.simulator.wire.Body;
import dev.flightloom.simulator.wire.Json;
import dev.flightloom.simulator.wire.Pause;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;

/** Spoils an answer whose effect has happened. */
final class Spoiler {
  private static final String LENGTH = "Content-Length";

  private final Json json;
  private final HttpServerRequest request;
  private final Call call;

  Spoiler(Json json, HttpServerRequest request, Call call) {
    this.json = json;
    this.request = request;
    this.call = call;
  }

  void spoil(Effect effect, ContainerResponseContext response) {
    switch (effect) {
      case Effect.Delay _, Effect.Etag _ -> {}
      case Effect.Status _, Effect.Code _, Effect.Html _, Effect.ExpiredToken _ ->
          replace(response, FaultAnswers.of(effect, call.operation()));
      case Effect.DataAbsent _ -> edit(response, false);
      case Effect.ListNull _ -> edit(response, true);
      case Effect.CutBody _ -> cut(response);
      case Effect.SlowBody(long pause) -> slow(response, pause);
      case Effect.Reset _ -> {
        Connections.close(request);
        response.setEntity(null);
      }
    }
  }

  private void replace(ContainerResponseContext response, Response other) {
    response.setStatus(other.getStatus());
    response.getHeaders().remove("ETag");
    response.getHeaders().remove(LENGTH);
    other
        .getStringHeaders()
        .forEach((name, values) -> response.getHeaders().putSingle(name, values.getFirst()));
    var entity = other.getEntity();
    response.setEntity(
        entity instanceof String text ? text : json.wire().valueToTree(entity).toString(),
        new Annotation[0],
        other.getMediaType());
  }

  private void edit(ContainerResponseContext response, boolean listOnly) {
    if (!(response.getEntity() instanceof byte[] bytes)) {
      return;
    }
    try {
      var tree = json.wire().readTree(bytes);
      if (tree instanceof ObjectNode root && !listOnly) {
        root.remove("data");
      } else if (tree.get("data") instanceof ObjectNode data && data.has("list")) {
        data.putNull("list");
      }
      response.setEntity(json.wire().writeValueAsBytes(tree));
    } catch (IOException e) {
      throw new IllegalStateException("only JSON answers have data and lists", e);
    }
  }

  /** Closes from inside the body, so that it also works where HTTP/2 would end the stream well. */
  private void cut(ContainerResponseContext response) {
    if (response.getEntity() instanceof byte[] bytes) {
      response.getHeaders().putSingle(LENGTH, bytes.length);
      response.setEntity(broken(out -> out.write(bytes, 0, bytes.length / 2)));
    } else if (response.getEntity() instanceof Body body) {
      response.setEntity(broken(body.half()));
    }
  }

  private StreamingOutput broken(StreamingOutput half) {
    return out -> {
      half.write(out);
      out.flush();
      Connections.close(request);
    };
  }

  private static void slow(ContainerResponseContext response, long pause) {
    if (response.getEntity() instanceof byte[] bytes) {
      response.getHeaders().putSingle(LENGTH, bytes.length);
      response.setEntity((StreamingOutput) out -> trickle(bytes, out, pause));
    } else if (response.getEntity() instanceof Body body) {
      response.setEntity(body.slow(pause));
    }
  }

  private static void trickle(byte[] bytes, OutputStream out, long pause) throws IOException {
    int piece = Math.max(1, bytes.length / 8);
    for (int at = 0; at < bytes.length; at += piece) {
      out.write(bytes, at, Math.min(piece, bytes.length - at));
      out.flush();
      Pause.millis(pause);
    }
  }
}
