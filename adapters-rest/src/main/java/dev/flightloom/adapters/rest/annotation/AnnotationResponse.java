package dev.flightloom.adapters.rest.annotation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import dev.flightloom.adapters.rest.param.Outcomes;
import dev.flightloom.adapters.rest.param.Words;
import dev.flightloom.application.annotation.port.in.CreateAnnotation.Creation;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "AnnotationCreation", description = "How the creation of a mark ended.")
@JsonInclude(Include.NON_EMPTY)
record AnnotationResponse(
    @Schema(
            required = true,
            enumeration = {"known", "unknown"},
            description = "unknown: the answer was lost, and nothing lists marks.")
        String outcome,
    @Schema(description = "Id of the mark; only where the outcome is known.") String id,
    @Schema(
            description =
                "What to look at again: zero-position (0,0 is what devices without a fix report)"
                    + " and far-from-project (more than 100 km; perhaps latitude and longitude are"
                    + " swapped).")
        List<String> doubts,
    @Schema(description = "What happened; only where the outcome is unknown.") String message,
    @Schema(description = "What to do; only where the outcome is unknown.") String remedy) {

  static AnnotationResponse of(Creation creation) {
    return new AnnotationResponse(
        Outcomes.word(creation.outcome()),
        Outcomes.made(creation.outcome()),
        creation.doubts().stream().map(Words::of).toList(),
        Outcomes.message(creation.outcome()),
        Outcomes.remedy(creation.outcome(), "Look at the map in FlightHub before you ask again."));
  }
}
