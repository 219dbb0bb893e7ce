package dev.flightloom.adapters.rest.reconstruction;

import dev.flightloom.adapters.rest.param.Members;
import dev.flightloom.domain.reconstruction.plan.Preset;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
    name = "UploadRequest",
    description = "What to build from the files that come along.",
    additionalProperties = Schema.False.class)
record UploadRequest(
    @Size(max = 200)
        @Schema(description = "Without it a name that the service makes.", examples = "quarry")
        @Nullable String name,
    @NotEmpty @Schema(required = true, description = "Each kind once.", examples = "[\"3d\"]")
        List<@Valid ProductRequest> products,
    @Schema(
            implementation = String.class,
            enumeration = {"fast", "balanced", "best"},
            defaultValue = "balanced",
            description = "Where parameters come from that are not given.")
        @Nullable Preset preset,
    @Valid @Schema(description = "Without it auto: the UTM zone of the photos.")
        @Nullable CoordinateSystemRequest coordinateSystem,
    @Schema(
            defaultValue = "false",
            description = "Leave broken files out with a warning instead of stopping.")
        @Nullable Boolean skipUnusable,
    @Schema(
            defaultValue = "false",
            description = "Let FlightHub delete the photos after the build.")
        @Nullable Boolean deleteResourceWhenFinished)
    implements JobRequest {

  static UploadRequest read(Members in) {
    return new UploadRequest(
        in.text("name").orElse(null),
        ReconstructionRequest.products(in),
        in.word("preset", Preset.class).orElse(null),
        ReconstructionRequest.coordinateSystem(in).orElse(null),
        in.flag("skipUnusable").orElse(null),
        in.flag("deleteResourceWhenFinished").orElse(null));
  }
}
