package dev.flightloom.adapters.rest.reconstruction;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.flightloom.adapters.rest.param.RestConfig;
import dev.flightloom.adapters.rest.param.Words;
import dev.flightloom.application.reconstruction.port.in.FindReconstruction;
import dev.flightloom.application.reconstruction.port.in.ListEvents;
import dev.flightloom.domain.reconstruction.ReconstructionId;
import dev.flightloom.domain.reconstruction.Stage;
import io.quarkus.virtual.threads.VirtualThreads;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.subscription.MultiEmitter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.util.Map;
import java.util.concurrent.ExecutorService;

/**
 * Sends the events of a reconstruction until it is final or the reader has gone. Six constructor
 * parameters, because it stands between journal, clock, threads and JSON.
 */
@ApplicationScoped
class EventStream {

  /** Most events that one look at the journal fetches. */
  private static final int BATCH = 500;

  private final FindReconstruction findReconstruction;
  private final ListEvents listEvents;
  private final EventPace pace;
  private final ExecutorService threads;
  private final ObjectMapper json;
  private final long quietLooks;

  EventStream(
      FindReconstruction findReconstruction,
      ListEvents listEvents,
      EventPace pace,
      @VirtualThreads ExecutorService threads,
      ObjectMapper json,
      RestConfig config) {
    this.findReconstruction = findReconstruction;
    this.listEvents = listEvents;
    this.pace = pace;
    this.threads = threads;
    this.json = json;
    this.quietLooks = Math.max(1, config.eventHeartbeat().dividedBy(config.eventInterval()));
  }

  /** The events after {@code after}; a virtual thread of their own fetches them. */
  Multi<OutboundSseEvent> of(ReconstructionId id, long after, Sse sse) {
    return Multi.createFrom()
        .emitter(emitter -> threads.execute(() -> run(new Reader(id, after, emitter, sse))));
  }

  private void run(Reader reader) {
    try {
      while (reader.look()) {
        pace.pause();
      }
      reader.emitter.complete();
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      reader.emitter.complete();
    } catch (RuntimeException broken) {
      reader.emitter.fail(broken);
    }
  }

  /** One open stream; confined to its thread. */
  private final class Reader {

    private final ReconstructionId id;
    private final MultiEmitter<? super OutboundSseEvent> emitter;
    private final Sse sse;
    private long cursor;
    private long quiet;

    Reader(
        ReconstructionId id, long after, MultiEmitter<? super OutboundSseEvent> emitter, Sse sse) {
      this.id = id;
      this.cursor = after;
      this.emitter = emitter;
      this.sse = sse;
    }

    /** Sends what is new; false when nothing more will come or nobody listens. */
    boolean look() {
      if (emitter.isCancelled() || emitter.requested() == 0) {
        return !emitter.isCancelled(); // a slow reader gets no more than one batch ahead
      }
      // The stage is read before the events, and a final one is believed at the second quiet look:
      // its own event is written just after it is saved.
      var stage = findReconstruction.find(id).stage();
      var events = listEvents.list(id, cursor, BATCH);
      if (!events.isEmpty()) {
        quiet = 0;
        return events.stream().map(EventResponse::of).allMatch(this::tell);
      }
      return (stage.isFinal() && quiet > 0) ? end(stage) : beat();
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
      return quiet % quietLooks == 0 ? send(sse.newEventBuilder().comment("quiet").build()) : true;
    }

    private boolean send(OutboundSseEvent event) {
      emitter.emit(event);
      return !emitter.isCancelled();
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
