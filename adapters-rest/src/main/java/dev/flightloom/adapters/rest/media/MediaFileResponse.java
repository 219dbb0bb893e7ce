package dev.flightloom.adapters.rest.media;

import dev.flightloom.domain.media.MediaFile;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
    name = "MediaFile",
    description = "One media file of a flight; its signed link is not shown, ask for the file.")
record MediaFileResponse(
    @Schema(required = true) String id,
    @Schema(required = true, examples = "DJI_20260101080112_0001_V.jpeg") String name,
    @Schema(
            required = true,
            description =
                "image, video, ppk, model_2d, model_3d, unsupported, or a word that FlightHub added"
                    + " since.")
        String kind,
    @Schema(required = true) long sizeInBytes,
    @Schema(required = true) Instant createdAt,
    @Schema(required = true) Instant updatedAt) {

  static MediaFileResponse of(MediaFile file) {
    return new MediaFileResponse(
        file.id().value(),
        file.fileName(),
        file.kind().word(),
        file.sizeInBytes(),
        file.createdAt(),
        file.updatedAt());
  }
}
