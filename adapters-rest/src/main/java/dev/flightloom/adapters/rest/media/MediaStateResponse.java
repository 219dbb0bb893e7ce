package dev.flightloom.adapters.rest.media;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import dev.flightloom.domain.media.MediaState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "MediaState", description = "Whether the media of a flight are all there.")
record MediaStateResponse(
    @Schema(
            required = true,
            enumeration = {"complete", "arriving", "underway", "untold"})
        String state,
    @JsonInclude(Include.NON_NULL) @Schema(description = "Files that have arrived; where told.")
        @Nullable Integer arrivedFiles,
    @JsonInclude(Include.NON_NULL) @Schema(description = "Files that are expected; where told.")
        @Nullable Integer expectedFiles,
    @JsonInclude(Include.NON_EMPTY) @Schema(description = "In words, where no numbers are told.")
        String reason) {

  static MediaStateResponse of(MediaState state) {
    return switch (state) {
      case MediaState.Complete(var files) -> new MediaStateResponse("complete", files, files, "");
      case MediaState.Arriving(var arrived, var expected) ->
          new MediaStateResponse("arriving", arrived, expected, "");
      case MediaState.Underway(var why) -> new MediaStateResponse("underway", null, null, why);
      case MediaState.Untold(var why) -> new MediaStateResponse("untold", null, null, why);
    };
  }
}
