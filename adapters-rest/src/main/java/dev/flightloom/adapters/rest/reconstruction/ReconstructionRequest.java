package dev.flightloom.adapters.rest.reconstruction;

import dev.flightloom.adapters.rest.param.Members;
import dev.flightloom.domain.model.ModelKind;
import dev.flightloom.domain.reconstruction.plan.Preset;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
    name = "ReconstructionRequest",
    description = "What to build from a folder of the server or from a finished flight.",
    additionalProperties = Schema.False.class)
record ReconstructionRequest(
    @Size(max = 200)
        @Schema(
            description = "Without it the name of the folder or of the flight task.",
            examples = "quarry, north face")
        @Nullable String name,
    @Schema(
            description =
                "Folder with the photos, below one of the configured roots; give this or task.",
            examples = "/captures/quarry")
        @Nullable String folder,
    @Schema(
            description =
                "Id of a finished flight task of the project whose media are the photos; give this"
                    + " or folder.",
            examples = "b7d1f0aa-3a5c-4f3e-8f11-6d1f00c0ffee")
        @Nullable String task,
    @Schema(
            defaultValue = "false",
            description = "With task: take what has arrived, although more may follow.")
        @Nullable Boolean partial,
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
    var folder = given(in, "folder");
    var task = given(in, "task");
    var partial = in.flag("partial");
    requireOneOrigin(in, folder, task);
    if (partial.isPresent() && task.isEmpty()) {
      in.violations().add(in.path("partial"), "belongs to task");
    }
    return new ReconstructionRequest(
        in.text("name").orElse(null),
        folder.orElse(null),
        task.orElse(null),
        partial.orElse(null),
        products(in),
        in.word("preset", Preset.class).orElse(null),
        coordinateSystem(in).orElse(null),
        in.flag("skipUnusable").orElse(null),
        in.flag("deleteResourceWhenFinished").orElse(null));
  }

  private static Optional<String> given(Members in, String name) {
    return in.text(name).map(String::strip).filter(text -> !text.isEmpty());
  }

  private static void requireOneOrigin(Members in, Optional<String> folder, Optional<String> task) {
    var wrong =
        in.violations().concern(in.path("folder")) || in.violations().concern(in.path("task"));
    if (!wrong && folder.isEmpty() == task.isEmpty()) {
      in.violations()
          .add(
              in.path("folder"),
              folder.isEmpty()
                  ? "is missing; give folder or task"
                  : "is given beside task; give one");
    }
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
