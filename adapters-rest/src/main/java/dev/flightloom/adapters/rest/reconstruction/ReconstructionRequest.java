package dev.flightloom.adapters.rest.reconstruction;

import dev.flightloom.adapters.rest.param.Members;
import dev.flightloom.domain.model.ModelKind;
import dev.flightloom.domain.reconstruction.plan.Preset;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
    name = "ReconstructionRequest",
    description = "What to build from a folder of the server.",
    additionalProperties = Schema.False.class)
record ReconstructionRequest(
    @Size(max = 200)
        @Schema(description = "Without it the folder's name.", examples = "quarry, north face")
        @Nullable String name,
    @NotBlank
        @Schema(
            required = true,
            description = "Folder with the photos, below one of the configured roots.",
            examples = "/captures/quarry")
        @Nullable String folder,
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

  static ReconstructionRequest read(Members in) {
    return new ReconstructionRequest(
        in.text("name").orElse(null),
        in.text("folder").orElse(null),
        products(in),
        in.word("preset", Preset.class).orElse(null),
        coordinateSystem(in).orElse(null),
        in.flag("skipUnusable").orElse(null),
        in.flag("deleteResourceWhenFinished").orElse(null));
  }

  static List<ProductRequest> products(Members in) {
    var seen = EnumSet.noneOf(ModelKind.class);
    return in.list("products", entry -> Optional.of(ProductRequest.read(entry, seen)))
        .orElse(List.of());
  }

  static Optional<CoordinateSystemRequest> coordinateSystem(Members in) {
    return in.entry("coordinateSystem").map(CoordinateSystemRequest::read);
  }
}
