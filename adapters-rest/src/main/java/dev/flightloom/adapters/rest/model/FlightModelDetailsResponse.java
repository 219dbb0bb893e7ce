package dev.flightloom.adapters.rest.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import dev.flightloom.domain.model.FlightModelDetails;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The addresses let everybody download who has them, so it prints none of them. */
@Schema(name = "FlightModelDetails", description = "One model, with addresses that expire.")
@JsonInclude(Include.NON_EMPTY)
record FlightModelDetailsResponse(
    @Schema(required = true) FlightModelResponse model,
    @Schema(description = "Who made it; absent where FlightHub does not say.") String user,
    @Schema(format = "uri", description = "Absent while there is nothing to download.")
        String downloadUrl,
    @Schema(format = "uri", description = "A picture; absent where there is none.")
        String previewUrl) {

  static FlightModelDetailsResponse of(FlightModelDetails details) {
    return new FlightModelDetailsResponse(
        FlightModelResponse.of(details.model()),
        details.userName(),
        ModelFileResponse.url(details.download()),
        ModelFileResponse.url(details.preview()));
  }

  @Override
  public String toString() {
    return "FlightModelDetailsResponse[" + model.id() + ", redacted]";
  }
}
