package dev.flightloom.adapters.rest.reconstruction;

import dev.flightloom.domain.reconstruction.ReconstructionEvent;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "EventList", description = "Events in order.")
record EventListResponse(
    @Schema(required = true) List<EventResponse> items,
    @Schema(
            required = true,
            minimum = "0",
            description = "Sequence to send as after for what follows.")
        long after) {

  static EventListResponse of(List<ReconstructionEvent.Recorded> events, long after) {
    return new EventListResponse(
        events.stream().map(EventResponse::of).toList(),
        events.isEmpty() ? after : events.getLast().sequence());
  }
}
