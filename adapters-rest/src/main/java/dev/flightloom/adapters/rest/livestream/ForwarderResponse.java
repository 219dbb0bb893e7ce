package dev.flightloom.adapters.rest.livestream;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import dev.flightloom.domain.livestream.Forwarder;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Forwarder", description = "What pushes the video of one camera elsewhere.")
@JsonInclude(Include.NON_EMPTY)
record ForwarderResponse(
    @Schema(required = true) String id,
    @Schema(required = true) String name,
    @Schema(required = true, examples = "8DCKTEST0001") String device,
    @Schema(required = true, examples = "165-0-7") String camera,
    @Schema(description = "Callsign of the device, where it has one.") String callsign,
    @Schema(
            required = true,
            enumeration = {"online", "offline", "not-told"})
        String connection,
    @Schema(required = true, description = "rtmp, gb28181, or a word added since.") String schema,
    @Schema(
            required = true,
            description = "Where it pushes to; keys and passwords are masked.",
            examples = "rtmp://ingest.example.net/live/****")
        String target,
    @JsonInclude(Include.ALWAYS)
        @Schema(required = true, description = "It pushes whenever the device is online.")
        boolean enabled,
    @Schema(
            required = true,
            description = "initialized, running, stopped, error, failed, or a word added since.")
        String state,
    @JsonInclude(Include.NON_DEFAULT)
        @Schema(
            description =
                "FlightHub's code of its last error; see /api/v1/errors. Absent" + " without one.")
        int lastError,
    @Schema(format = "date-time", description = "Absent where FlightHub does not say.")
        String updatedAt) {

  static ForwarderResponse of(Forwarder it) {
    return new ForwarderResponse(
        it.id().value(),
        it.name(),
        it.source().device().value(),
        it.source().camera().value(),
        it.source().callsign(),
        it.source().online().known().map(on -> on ? "online" : "offline").orElse("not-told"),
        it.target().schema(),
        it.target().summary(),
        it.enabled(),
        it.state().word(),
        it.lastError(),
        it.updatedAt().known().map(Instant::toString).orElse(""));
  }
}
