package dev.flightloom.adapters.rest.wayline;

import dev.flightloom.domain.wayline.Wayline;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@RegisterForReflection
@Schema(name = "Wayline", description = "A flight route as FlightHub lists it.")
record WaylineResponse(
    @Schema(required = true, examples = "0d3f0c0e-7b7b-4d54-9d0e-2f1f3b5a7c01") String id,
    @Schema(required = true, examples = "fence-check-07") String name,
    @Schema(required = true, description = "Model key, 0-type-subtype.", examples = "0-91-1")
        String aircraft,
    @Schema(
            required = true,
            description = "Name of the aircraft, or its key where none is known.",
            examples = "Matrice 3TD")
        String aircraftName,
    @Schema(required = true) List<Payload> payloads,
    @Schema(
            required = true,
            description =
                "waypoint, mapping_2d, mapping_3d, mapping_strip, facade, solid, mapping_gobject,"
                    + " or words added since.")
        List<String> templates,
    @Schema(required = true) Instant updatedAt,
    @Schema(required = true, minimum = "0") long sizeInBytes) {

  @RegisterForReflection
  @Schema(name = "WaylinePayload", description = "A camera that the route uses.")
  record Payload(
      @Schema(required = true, examples = "81") String type,
      @Schema(required = true, description = "wide, zoom, ir and so on.", examples = "wide")
          String lens) {}

  static WaylineResponse of(Wayline route) {
    return new WaylineResponse(
        route.id().value(),
        route.name(),
        route.aircraft().value(),
        route.aircraft().name(),
        route.payloads().stream().map(it -> new Payload(it.type(), it.lens())).toList(),
        route.templates().stream().map(it -> it.word()).toList(),
        route.updatedAt(),
        route.sizeInBytes());
  }
}
