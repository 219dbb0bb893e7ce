package dev.flightloom.adapters.rest.wayline;

import dev.flightloom.adapters.rest.param.Words;
import dev.flightloom.domain.wayline.plan.RouteFinding;
import io.quarkus.runtime.annotations.RegisterForReflection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@RegisterForReflection
@Schema(name = "RouteFinding", description = "Something about a route file.")
record RouteFindingResponse(
    @Schema(required = true, examples = "route.no-template-type") String code,
    @Schema(
            required = true,
            enumeration = {"fault", "warning", "note"},
            description = "A fault stands in the way of an upload.")
        String severity,
    @Schema(
            required = true,
            description = "Entry of the KMZ file; empty for the whole file.",
            examples = "wpmz/template.kml")
        String document,
    @Schema(
            required = true,
            description = "Path of the element, counted from 1; perhaps empty.",
            examples = "Folder[1]/templateType")
        String element,
    @Schema(required = true) String message,
    @Schema(required = true) String remedy) {

  static RouteFindingResponse of(RouteFinding finding) {
    return new RouteFindingResponse(
        finding.code(),
        Words.of(finding.severity()),
        finding.document(),
        finding.element(),
        finding.message(),
        finding.remedy());
  }
}
