package dev.flightloom.adapters.rest.wayline;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import dev.flightloom.application.wayline.port.in.UploadWayline;
import dev.flightloom.domain.vocabulary.Outcome;
import dev.flightloom.domain.wayline.UploadedRoute;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@RegisterForReflection
@Schema(name = "UploadedWayline", description = "How an upload ended.")
record UploadedWaylineResponse(
    @Schema(
            required = true,
            enumeration = {"known", "unknown"},
            description = "known: the route is listed; unknown: the answer was lost.")
        String outcome,
    @JsonInclude(Include.NON_EMPTY) @Schema(description = "Absent while unknown.") String id,
    @Schema(required = true, description = "The name that was sent, acceptable and unique.")
        String name,
    @JsonInclude(Include.NON_EMPTY)
        @Schema(description = "What to check before another try; only while unknown.")
        String check,
    @Schema(required = true) List<RouteFindingResponse> findings) {

  static UploadedWaylineResponse of(UploadWayline.Report report) {
    var findings = report.file().findings().stream().map(RouteFindingResponse::of).toList();
    return switch (report.outcome()) {
      case Outcome.Known<UploadedRoute>(var route) ->
          new UploadedWaylineResponse("known", route.id().value(), route.name(), "", findings);
      case Outcome.Unknown<UploadedRoute>(var why) ->
          new UploadedWaylineResponse(
              "unknown",
              "",
              report.name().value(),
              why.message() + " Look for the name in the list of routes before another try.",
              findings);
    };
  }
}
