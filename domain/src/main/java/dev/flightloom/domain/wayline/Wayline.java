package dev.flightloom.domain.wayline;

import dev.flightloom.domain.vocabulary.Foreign;
import java.time.Instant;
import java.util.List;

/** A route that FlightHub lists (contract chapter 7.2). */
public record Wayline(
    WaylineId id,
    String name,
    AircraftKey aircraft,
    List<ListedPayload> payloads,
    List<Foreign<TemplateType>> templates,
    Instant updatedAt,
    long sizeInBytes) {

  public Wayline {
    payloads = List.copyOf(payloads);
    templates = List.copyOf(templates);
  }
}
