package dev.flightloom.adapters.rest.reconstruction;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import dev.flightloom.adapters.rest.param.Words;
import dev.flightloom.domain.reconstruction.Build;
import dev.flightloom.domain.reconstruction.BuildStage;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Build", description = "One product being built at FlightHub.")
record BuildResponse(
    @Schema(
            required = true,
            enumeration = {"2d", "3d", "3dgs", "lidar"})
        String kind,
    @Schema(required = true, description = "Id of the model at FlightHub.") String model,
    @Schema(
            required = true,
            enumeration = {"queued", "running", "packaging", "succeeded", "failed", "cancelled"})
        String stage,
    @Schema(required = true, minimum = "0", maximum = "100") int percent,
    @Schema(required = true, description = "Unpacked on the disk; the archive can be downloaded.")
        boolean fetched,
    @Schema(required = true, description = "Bytes of the model; 0 until it succeeded.")
        long sizeInBytes,
    @Schema(required = true, description = "Code of the algorithm; 0 unless it failed with one.")
        int errorCode,
    @JsonInclude(Include.NON_EMPTY)
        @Schema(
            enumeration = {"resources", "reconstruction", "archive"},
            description = "Step of FlightHub that failed; absent unless one did.")
        String failedStep) {

  static BuildResponse of(Build build) {
    return new BuildResponse(
        build.kind().word(),
        build.model().value(),
        Words.of(build.stage().name()),
        build.stage().percent(),
        build.fetched(),
        build.stage() instanceof BuildStage.Succeeded(var bytes) ? bytes : 0,
        build.stage() instanceof BuildStage.Failed(var code, _) ? code : 0,
        build.stage() instanceof BuildStage.Failed(_, var step) ? Words.of(step) : "");
  }
}
