package dev.flightloom.adapters.rest.reconstruction;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.flightloom.adapters.rest.param.RestConfig;
import dev.flightloom.adapters.rest.param.Words;
import dev.flightloom.application.reconstruction.port.in.FindReconstruction;
import dev.flightloom.application.reconstruction.port.in.ListEvents;
import dev.flightloom.domain.reconstruction.ReconstructionId;
import dev.flightloom.domain.reconstruction.Stage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.util.Map;

/** Sends the events of a reconstruction until it is final or the reader has gone. */
@ApplicationScoped
class EventStream {

  /** Most events that one look at the journal fetches. */
  private static final int BATCH = 500;

  private final FindReconstruction findReconstruction;
  private final ListEvents listEvents;
  private final EventPace pace;
  private final ObjectMapper json;
  private final long quietLooks;

  EventStream(
      FindReconstruction findReconstruction,
      ListEvents listEvents,
      EventPace pace,
      ObjectMapper json,
      RestConfig config) {
    this.findReconstruction = findReconstruction;
    this.listEvents = listEvents;
    this.pace = pace;
    this.json = json;
    this.quietLooks = Math.max(1, config.eventHeartbeat().dividedBy(config.eventInterval()));
  }

  /** Blocks the calling virtual thread until the stream has ended; sends one event at a time. */
  void send(ReconstructionId id, long after, SseEventSink sink, Sse sse) {
    try (sink) {
      var reader = new Reader(id, after, sink, sse);
      while (reader.look()) {
        pace.pause();
      }
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    }
  }

  /** One open stream; confined to its thread. */
  private final class Reader {

    private final ReconstructionId id;
    private final SseEventSink sink;
    private final Sse sse;
    private long cursor;
    private long quiet;

    Reader(ReconstructionId id, long after, SseEventSink sink, Sse sse) {
      this.id = id;
      this.cursor = after;
      this.sink = sink;
      this.sse = sse;
    }

    /** Sends what is new; false when nothing more will come or nobody listens. */
    boolean look() {
      // The stage is read before the events, so that no event of a final stage is missed.
      var stage = findReconstruction.find(id).stage();
      var events = listEvents.list(id, cursor, BATCH);
      if (!events.isEmpty()) {
        quiet = 0;
        return events.stream().map(EventResponse::of).allMatch(this::tell);
      }
      return stage.isFinal() ? end(stage) : beat();
    }

    private boolean tell(EventResponse event) {
      cursor = event.sequence();
      return send(event(event.kind(), event));
    }

    private boolean end(Stage stage) {
      send(event("end", Map.of("stage", Words.of(stage.name()))));
      return false;
    }

    private boolean beat() {
      quiet++;
      return quiet % quietLooks == 0 ? send(sse.newEventBuilder().comment("").build()) : open();
    }

    private boolean send(OutboundSseEvent event) {
      return open()
          && sink.send(event).handle((_, lost) -> lost == null).toCompletableFuture().join();
    }

    private boolean open() {
      return !sink.isClosed();
    }

    private OutboundSseEvent event(String name, Object data) {
      return sse.newEventBuilder()
          .id(Long.toString(cursor))
          .name(name)
          .data(String.class, text(data))
          .build();
    }
  }

  private String text(Object data) {
    try {
      return json.writeValueAsString(data);
    } catch (JsonProcessingException bug) {
      throw new IllegalStateException("an event that cannot be written", bug);
    }
  }
}
